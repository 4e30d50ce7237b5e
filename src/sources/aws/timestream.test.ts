import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, refusal, refuse } from './fixtures/scan-answers.ts';

const KmsKeyId = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`;
const Arn = `arn:aws:timestream:eu-west-1:${ACCOUNT}:database/freezers`;
const told = { Endpoints: [{ Address: 'ingest-cell7.timestream.test', CachePeriodInMinutes: 1440 }] };

it('asks once where to ask, and then there', async () => {
  const { facts, calls } = await readFacts('timestream:database', ['KmsKeyId'], {
    DescribeEndpoints: () => told,
    ListDatabases: ({ input }) =>
      input['NextToken'] === undefined
        ? { Databases: [{ DatabaseName: 'freezers', Arn, KmsKeyId }], NextToken: 'more' }
        : { Databases: [] },
  });
  expect(facts).toEqual({ freezers: { KmsKeyId } });
  expect(calls.map(({ operation }) => operation)).toEqual([
    'DescribeEndpoints',
    'ListDatabases',
    'ListDatabases',
  ]);
});

it('knows that who was never a customer has no databases, and does not take another denial for that', async () => {
  const read = (answer: object) =>
    readFacts('timestream:database', ['KmsKeyId'], { DescribeEndpoints: () => answer });
  const message = 'Only existing Timestream for LiveAnalytics customers can access the service.';
  const stranger = await read(refusal('AccessDeniedException', message, 400));
  expect(stranger).toMatchObject({ facts: {}, listings: { 'eu-west-1': null } });
  expect(stranger.calls).toHaveLength(1);
  expect(await read(refuse('timestream:DescribeEndpoints'))).toMatchObject({
    listings: { 'eu-west-1': { kind: 'denied', operation: 'timestream-write:DescribeEndpoints' } },
  });
});
