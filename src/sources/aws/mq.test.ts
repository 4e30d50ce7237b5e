import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';

const broker = (more: object): Answers => ({
  ListBrokers: () => ({
    BrokerSummaries: [
      {
        BrokerId: 'b-1',
        BrokerName: 'orders',
        EngineType: 'ActiveMQ',
        DeploymentMode: 'SINGLE_INSTANCE',
      },
    ],
  }),
  DescribeBroker: () => ({
    EngineVersion: '5.18',
    AutoMinorVersionUpgrade: true,
    PubliclyAccessible: false,
    Logs: { General: true, GeneralLogGroup: '/aws/amazonmq/b-1/general' },
    ...more,
  }),
});

it.each([
  ['nothing is said', {}, null],
  ['AWS’s own', { EncryptionOptions: { UseAwsOwnedKey: true } }, null],
  ['the one that AWS manages', { EncryptionOptions: { UseAwsOwnedKey: false } }, 'alias/aws/mq'],
  [
    'one of the customer’s',
    { EncryptionOptions: { UseAwsOwnedKey: false, KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' } },
    'arn:aws:kms:eu-west-1:111122223333:key/1',
  ],
])('the key of a broker: %s', async (_, more, KmsKeyId) => {
  const { facts } = await readFacts('mq:broker', ['KmsKeyId', 'EngineType'], broker(more));
  expect(facts['b-1']).toMatchObject({ KmsKeyId, EngineType: 'ACTIVEMQ' });
});

it('a broker of RabbitMQ has no audit log', async () => {
  const { facts } = await readFacts('mq:broker', ['Logs'], broker({}));
  expect(facts['b-1']?.['Logs']).toEqual({ General: true, Audit: false });
});

it('versions of an engine that come on two pages are put together', async () => {
  const { facts } = await readFacts('aws:region', ['mqEngineVersions'], {
    DescribeBrokerEngineTypes: ({ input }) =>
      input['NextToken'] === undefined
        ? {
            BrokerEngineTypes: [{ EngineType: 'RABBITMQ', EngineVersions: [{ Name: '3.13' }] }],
            NextToken: 'more',
          }
        : {
            BrokerEngineTypes: [
              { EngineType: 'RABBITMQ', EngineVersions: [{ Name: '4.2' }] },
              { EngineType: 'ACTIVEMQ', EngineVersions: [{ Name: '5.19' }] },
            ],
          },
  });
  expect(facts['eu-west-1']).toEqual({
    mqEngineVersions: { RABBITMQ: ['3.13', '4.2'], ACTIVEMQ: ['5.19'] },
  });
});
