import type * as Timestream from '@aws-sdk/client-timestream-write';
import { defineRead, must, operation } from './read.ts';

const describeEndpoints = operation<
  Timestream.DescribeEndpointsCommandInput,
  Timestream.DescribeEndpointsCommandOutput
>('timestream-write', 'DescribeEndpoints', ['timestream:DescribeEndpoints']);

const listDatabases = operation<Timestream.ListDatabasesCommandInput, Timestream.ListDatabasesCommandOutput>(
  'timestream-write',
  'ListDatabases',
  ['timestream:ListDatabases'],
);

/**
 * What an account hears that has never used it; such have not been let in since June 2025, so they have no database.
 * https://docs.aws.amazon.com/timestream/latest/developerguide/AmazonTimestreamForLiveAnalytics-availability-change.html
 */
const NO_CUSTOMER = { code: 'AccessDeniedException', says: /^Only existing Timestream/i };

/** Timestream tells first where to ask; the SDK goes there (`useDescribedEndpoint` in live.ts). */
export const databases = defineRead({
  id: 'timestream-write:ListDatabases',
  scope: 'region',
  operations: [describeEndpoints, listDatabases],
  lists: ['timestream:database'],
  gives: { 'timestream:database': ['KmsKeyId'] },
  async *run({ call, pages }) {
    const where = await call(describeEndpoints, {}, { absent: [NO_CUSTOMER] });
    if (where === null) return;
    must(where.Endpoints?.[0]?.Address, describeEndpoints, 'Endpoints.Address');
    for await (const page of pages(
      listDatabases,
      { MaxResults: 20 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.Databases, listDatabases, 'Databases').map((it) => ({
        kind: 'timestream:database' as const,
        id: must(it.DatabaseName, listDatabases, 'DatabaseName'),
        arn: must(it.Arn, listDatabases, 'Arn'),
        facts: { KmsKeyId: must(it.KmsKeyId, listDatabases, 'KmsKeyId') },
      }));
    }
  },
});
