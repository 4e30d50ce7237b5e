import type * as Mq from '@aws-sdk/client-mq';
import { defineRead, factsOf, must, operation } from './read.ts';
import { told } from './told.ts';

const PAGE = { MaxResults: 100 };
const BY_TOKEN = [
  (page: { readonly NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

const listBrokers = operation<Mq.ListBrokersCommandInput, Mq.ListBrokersCommandOutput>('mq', 'ListBrokers', [
  'mq:ListBrokers',
]);

export const mqBrokers = defineRead({
  scope: 'region',
  operations: [listBrokers],
  lists: ['mq:broker'],
  gives: { 'mq:broker': ['EngineType', 'DeploymentMode'] },
  async *run({ pages }) {
    for await (const page of pages(listBrokers, PAGE, ...BY_TOKEN)) {
      yield must(page.BrokerSummaries, listBrokers, 'BrokerSummaries').map((it) => ({
        kind: 'mq:broker' as const,
        id: must(it.BrokerId, listBrokers, 'BrokerId'),
        arn: it.BrokerArn,
        name: it.BrokerName,
        facts: {
          // AWS writes `ActiveMQ` in some answers.
          EngineType: must(it.EngineType, listBrokers, 'EngineType').toUpperCase(),
          DeploymentMode: told(it.DeploymentMode, listBrokers, 'DeploymentMode'),
        },
      }));
    }
  },
});

const describeBroker = operation<Mq.DescribeBrokerCommandInput, Mq.DescribeBrokerCommandOutput>(
  'mq',
  'DescribeBroker',
  ['mq:DescribeBroker'],
);

export const mqBroker = defineRead({
  scope: { each: 'mq:broker' },
  operations: [describeBroker],
  gives: {
    'mq:broker': [
      'EngineVersion',
      'AutoMinorVersionUpgrade',
      'PubliclyAccessible',
      'Logs',
      'KmsKeyId',
      'Tags',
    ],
  },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const found = await call(describeBroker, { BrokerId: it.id });
    const Logs = must(found.Logs, describeBroker, 'Logs');
    yield factsOf(it, {
      EngineVersion: must(found.EngineVersion, describeBroker, 'EngineVersion'),
      AutoMinorVersionUpgrade: must(found.AutoMinorVersionUpgrade, describeBroker, 'AutoMinorVersionUpgrade'),
      PubliclyAccessible: must(found.PubliclyAccessible, describeBroker, 'PubliclyAccessible'),
      Logs: { General: must(Logs.General, describeBroker, 'General'), Audit: Logs.Audit ?? false },
      KmsKeyId: keyOf(found.EncryptionOptions),
      Tags: found.Tags ?? {},
    });
  },
});

/** https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html */
function keyOf(it: Mq.EncryptionOptions | undefined): string | null {
  if (it?.KmsKeyId) return it.KmsKeyId;
  return it?.UseAwsOwnedKey === false ? 'alias/aws/mq' : null;
}

const describeEngineTypes = operation<
  Mq.DescribeBrokerEngineTypesCommandInput,
  Mq.DescribeBrokerEngineTypesCommandOutput
>('mq', 'DescribeBrokerEngineTypes', ['mq:DescribeBrokerEngineTypes']);

export const mqEngineTypes = defineRead({
  scope: 'region',
  operations: [describeEngineTypes],
  gives: { 'aws:region': ['mqEngineVersions'] },
  async *run({ region, pages }) {
    const versions: Record<string, string[]> = {};
    for await (const page of pages(describeEngineTypes, PAGE, ...BY_TOKEN)) {
      for (const it of must(page.BrokerEngineTypes, describeEngineTypes, 'BrokerEngineTypes')) {
        const engine = must(it.EngineType, describeEngineTypes, 'EngineType').toUpperCase();
        const names = must(it.EngineVersions, describeEngineTypes, 'EngineVersions').map(({ Name }) =>
          must(Name, describeEngineTypes, 'Name'),
        );
        versions[engine] = [...(versions[engine] ?? []), ...names];
      }
    }
    yield [{ kind: 'aws:region', id: region, facts: { mqEngineVersions: versions } }];
  },
});
