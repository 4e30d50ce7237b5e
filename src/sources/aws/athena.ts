import type * as Athena from '@aws-sdk/client-athena';
import { defineRead, factsOf, must, operation } from './read.ts';

const listWorkGroups = operation<Athena.ListWorkGroupsCommandInput, Athena.ListWorkGroupsCommandOutput>(
  'athena',
  'ListWorkGroups',
  ['athena:ListWorkGroups'],
);

export const workgroups = defineRead({
  scope: 'region',
  operations: [listWorkGroups],
  lists: ['athena:workgroup'],
  gives: { 'athena:workgroup': ['State'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      listWorkGroups,
      { MaxResults: 50 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.WorkGroups, listWorkGroups, 'WorkGroups').map((it) => {
        const name = must(it.Name, listWorkGroups, 'Name');
        return {
          kind: 'athena:workgroup' as const,
          id: name,
          arn: `arn:${partition}:athena:${region}:${account}:workgroup/${name}`,
          facts: { State: must(it.State, listWorkGroups, 'State') },
        };
      });
    }
  },
});

const getWorkGroup = operation<Athena.GetWorkGroupCommandInput, Athena.GetWorkGroupCommandOutput>(
  'athena',
  'GetWorkGroup',
  ['athena:GetWorkGroup'],
);

export const workgroup = defineRead({
  scope: { each: 'athena:workgroup' },
  operations: [getWorkGroup],
  gives: {
    'athena:workgroup': [
      'EncryptionOption',
      'managedResults',
      'EnforceWorkGroupConfiguration',
      'PublishCloudWatchMetricsEnabled',
    ],
  },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const answer = await call(getWorkGroup, { WorkGroup: parent.id });
    const settings = must(answer.WorkGroup?.Configuration, getWorkGroup, 'WorkGroup.Configuration');
    const { EnforceWorkGroupConfiguration: enforced, PublishCloudWatchMetricsEnabled: metrics } = settings;
    yield factsOf(parent, {
      EncryptionOption: settings.ResultConfiguration?.EncryptionConfiguration?.EncryptionOption ?? null,
      managedResults: settings.ManagedQueryResultsConfiguration?.Enabled ?? false,
      EnforceWorkGroupConfiguration: must(enforced, getWorkGroup, 'EnforceWorkGroupConfiguration'),
      PublishCloudWatchMetricsEnabled: must(metrics, getWorkGroup, 'PublishCloudWatchMetricsEnabled'),
    });
  },
});

const listQueryExecutions = operation<
  Athena.ListQueryExecutionsCommandInput,
  Athena.ListQueryExecutionsCommandOutput
>('athena', 'ListQueryExecutions', ['athena:ListQueryExecutions']);

/** One id tells as much as all of them, so the first page is enough. */
export const primaryQueries = defineRead({
  scope: 'region',
  operations: [listQueryExecutions],
  gives: { 'aws:region': ['athenaPrimaryQueried'] },
  async *run({ region, call }) {
    const answer = await call(listQueryExecutions, { WorkGroup: 'primary', MaxResults: 50 });
    const ids = must(answer.QueryExecutionIds, listQueryExecutions, 'QueryExecutionIds');
    // An empty page with more behind it is no answer that there are none.
    const athenaPrimaryQueried = ids.length > 0 || answer.NextToken !== undefined;
    yield [{ kind: 'aws:region' as const, id: region, facts: { athenaPrimaryQueried } }];
  },
});
