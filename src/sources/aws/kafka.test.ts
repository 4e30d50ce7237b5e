import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT } from './fixtures/scan-answers.ts';

const arn = (name: string) => `arn:aws:kafka:eu-west-1:${ACCOUNT}:cluster/${name}/0aa1-22bb-3`;
const clusters = (...list: readonly object[]): Answers => ({
  ListClustersV2: () => ({ ClusterInfoList: list }),
});
const provisioned = (more: object = {}) => ({
  ClusterArn: arn('orders'),
  ClusterName: 'orders',
  ClusterType: 'PROVISIONED',
  Provisioned: {
    BrokerNodeGroupInfo: { ClientSubnets: [], InstanceType: 'kafka.m7g.large' },
    NumberOfBrokerNodes: 3,
    CurrentBrokerSoftwareInfo: { KafkaVersion: '3.8.x' },
    ...more,
  },
});

it('a serverless cluster has what AWS gives to all of them', async () => {
  const { facts } = await readFacts(
    'kafka:cluster',
    ['publicAccess', 'ClientBroker', 'clients', 'DataVolumeKMSKeyId'],
    clusters({ ClusterArn: arn('clicks'), ClusterType: 'SERVERLESS', Serverless: { VpcConfigs: [] } }),
  );
  expect(facts).toMatchObject({
    'clicks/0aa1-22bb-3': {
      publicAccess: null,
      ClientBroker: null,
      clients: { authentication: ['IAM'], Unauthenticated: false },
      DataVolumeKMSKeyId: null,
    },
  });
});

it.each([
  ['nothing, which asks nobody for a name', undefined, [], true],
  ['certificates, of a time when nothing else was said', { Tls: { Enabled: true } }, ['mTLS'], false],
  [
    'roles beside unnamed clients',
    { Sasl: { Iam: { Enabled: true }, Scram: { Enabled: false } }, Unauthenticated: { Enabled: true } },
    ['IAM'],
    true,
  ],
])('a cluster says of its clients %s', async (_, ClientAuthentication, authentication, Unauthenticated) => {
  const { facts } = await readFacts(
    'kafka:cluster',
    ['clients'],
    clusters(provisioned(ClientAuthentication === undefined ? {} : { ClientAuthentication })),
  );
  expect(facts['orders/0aa1-22bb-3']?.['clients']).toEqual({ authentication, Unauthenticated });
});

it('what a cluster does not say of its encryption is unknown, and public access is off', async () => {
  const { facts } = await readFacts(
    'kafka:cluster',
    ['publicAccess', 'ClientBroker', 'InCluster'],
    clusters(provisioned()),
  );
  expect(facts['orders/0aa1-22bb-3']).toMatchObject({
    publicAccess: 'DISABLED',
    ClientBroker: { unknown: { kind: 'unparsable' } },
    InCluster: { unknown: { kind: 'unparsable' } },
  });
});

it('a connector tells where its logs go, and nothing where they go nowhere', async () => {
  const { facts } = await readFacts('kafka:connector', ['workerLogs'], {
    ListConnectors: () => ({
      connectors: [
        { connectorName: 'quiet' },
        {
          connectorName: 'told',
          logDelivery: {
            workerLogDelivery: {
              cloudWatchLogs: { enabled: true, logGroup: 'connect' },
              firehose: { enabled: false },
              s3: { enabled: true, bucket: 'logs' },
            },
          },
        },
      ],
    }),
  });
  expect(facts).toEqual({
    quiet: { workerLogs: [] },
    told: { workerLogs: ['CloudWatchLogs', 'S3'] },
  });
});
