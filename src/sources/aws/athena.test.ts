import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const listed = (...names: readonly string[]) => ({
  WorkGroups: names.map((Name) => ({ Name, State: 'ENABLED' })),
});

it('needs one page to tell whether anybody uses the workgroup that comes with a region', async () => {
  const read = async (answer: object) => {
    const { facts, calls } = await readFacts('aws:region', ['athenaPrimaryQueried'], {
      ListQueryExecutions: () => answer,
    });
    expect(calls).toHaveLength(1);
    return facts['eu-west-1']?.['athenaPrimaryQueried'];
  };
  expect(await read({ QueryExecutionIds: [] })).toBe(false);
  expect(await read({ QueryExecutionIds: ['a'], NextToken: 'more' })).toBe(true);
  expect(await read({ QueryExecutionIds: [], NextToken: 'more' })).toBe(true);
});

it('tells results that Athena keeps from those in S3', async () => {
  const configurations: Readonly<Record<string, object>> = {
    s3: { ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } } },
    managed: { ManagedQueryResultsConfiguration: { Enabled: true } },
    plain: { ResultConfiguration: { OutputLocation: 's3://results/' } },
  };
  const flags = { EnforceWorkGroupConfiguration: true, PublishCloudWatchMetricsEnabled: true };
  const { facts } = await readFacts('athena:workgroup', ['EncryptionOption', 'managedResults'], {
    ListWorkGroups: () => listed(...Object.keys(configurations), 'cut'),
    GetWorkGroup: ({ input }) => {
      const name = String(input['WorkGroup']);
      const found = configurations[name];
      return { WorkGroup: { Name: name, ...(found && { Configuration: { ...flags, ...found } }) } };
    },
  });
  expect(facts).toMatchObject({
    s3: { EncryptionOption: 'SSE_S3', managedResults: false },
    managed: { EncryptionOption: null, managedResults: true },
    plain: { EncryptionOption: null, managedResults: false },
    cut: { EncryptionOption: { unknown: { kind: 'unparsable' } } },
  });
});
