import type { StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import { ACCOUNT, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

const CLUSTERS = [
  { name: 'orders', region: 'eu-west-1', version: '3.8.x', good: true },
  // The warehouse's scanners came with it.
  { name: 'scanners', region: 'ap-southeast-2', version: '2.2.1', good: false },
] as const;

const CONNECTORS = [
  { name: 'orders-to-lake', region: 'eu-west-1', good: true },
  { name: 'scans-to-erp', region: 'ap-southeast-2', good: false },
] as const;

const BROKERS = [
  { name: 'checkout', region: 'eu-west-1', engine: 'RabbitMQ', version: '4.2', good: true },
  // Between the ERP and the warehouse, since 2019.
  { name: 'erp-bridge', region: 'eu-central-1', engine: 'ActiveMQ', version: '5.15.16', good: false },
] as const;

const here = <T extends { readonly region: string }>(list: readonly T[], call: StubCall): readonly T[] =>
  list.filter(({ region }) => region === call.region);

const clusterArn = (name: string, region: string): string =>
  `arn:aws:kafka:${region}:${ACCOUNT}:cluster/${name}/${uuid(`${name}@${region}`)}-3`;

/** MSK with MSK Connect, and Amazon MQ. */
export function brokers(): Responders {
  return {
    'kafka:ListClustersV2': listing('ClusterInfoList', (call) => [
      ...here(CLUSTERS, call).map(cluster),
      ...(call.region === 'eu-west-1' ? [serverless('clicks', call.region)] : []),
    ]),
    'kafka:ListKafkaVersions': listing('KafkaVersions', () => [
      { Version: '2.2.1', Status: 'DEPRECATED' },
      { Version: '3.6.0', Status: 'ACTIVE' },
      { Version: '3.8.x', Status: 'ACTIVE' },
      { Version: '3.9.x', Status: 'ACTIVE' },
    ]),
    'kafkaconnect:ListConnectors': (call) =>
      nextTokenPage(call, here(CONNECTORS, call).map(connector), 100, {
        items: 'connectors',
        size: 'maxResults',
        token: 'nextToken',
        next: 'nextToken',
      }),
    'mq:ListBrokers': listing('BrokerSummaries', (call) => here(BROKERS, call).map(summary)),
    'mq:DescribeBroker': (call) => {
      const it = here(BROKERS, call).find((one) => brokerId(one) === text(call, 'BrokerId'));
      return it === undefined ? refuse('NotFoundException', 'No such broker.', 404) : ok(broker(it));
    },
    'mq:DescribeBrokerEngineTypes': listing('BrokerEngineTypes', () => [
      { EngineType: 'ACTIVEMQ', EngineVersions: [{ Name: '5.19' }, { Name: '5.18' }] },
      { EngineType: 'RABBITMQ', EngineVersions: [{ Name: '4.2' }, { Name: '3.13' }] },
    ]),
  };
}

type Broker = (typeof BROKERS)[number];

const brokerId = ({ name, region }: Broker): string => `b-${uuid(`${name}@${region}`)}`;

function summary(it: Broker) {
  const { name, region, engine, good } = it;
  return {
    BrokerId: brokerId(it),
    BrokerArn: `arn:aws:mq:${region}:${ACCOUNT}:broker:${name}:${brokerId(it)}`,
    BrokerName: name,
    EngineType: engine,
    DeploymentMode: good ? 'CLUSTER_MULTI_AZ' : 'SINGLE_INSTANCE',
  };
}

function broker(it: Broker) {
  const { region, version, good } = it;
  return {
    ...summary(it),
    EngineVersion: version,
    AutoMinorVersionUpgrade: good,
    PubliclyAccessible: !good,
    Logs: { General: good },
    EncryptionOptions: good
      ? {
          UseAwsOwnedKey: false,
          KmsKeyId: `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`queues@${region}`)}`,
        }
      : { UseAwsOwnedKey: true },
  };
}

function cluster({ name, region, version, good }: (typeof CLUSTERS)[number]) {
  const key = good ? 'queues' : 'aws/kafka';
  return {
    ClusterArn: clusterArn(name, region),
    ClusterName: name,
    ClusterType: 'PROVISIONED',
    State: 'ACTIVE',
    Provisioned: {
      BrokerNodeGroupInfo: {
        ClientSubnets: [],
        InstanceType: 'kafka.m7g.large',
        ConnectivityInfo: { PublicAccess: { Type: good ? 'DISABLED' : 'SERVICE_PROVIDED_EIPS' } },
      },
      NumberOfBrokerNodes: 3,
      CurrentBrokerSoftwareInfo: { KafkaVersion: version },
      ClientAuthentication: {
        Sasl: { Scram: { Enabled: !good }, Iam: { Enabled: good } },
        Tls: { Enabled: false },
        Unauthenticated: { Enabled: !good },
      },
      EncryptionInfo: {
        EncryptionAtRest: {
          DataVolumeKMSKeyId: `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`${key}@${region}`)}`,
        },
        EncryptionInTransit: { ClientBroker: good ? 'TLS' : 'TLS_PLAINTEXT', InCluster: good },
      },
      EnhancedMonitoring: good ? 'PER_TOPIC_PER_BROKER' : 'DEFAULT',
    },
  };
}

function serverless(name: string, region: string) {
  return {
    ClusterArn: clusterArn(name, region),
    ClusterName: name,
    ClusterType: 'SERVERLESS',
    State: 'ACTIVE',
    Serverless: { VpcConfigs: [], ClientAuthentication: { Sasl: { Iam: { Enabled: true } } } },
  };
}

function connector({ name, region, good }: (typeof CONNECTORS)[number]) {
  return {
    connectorName: name,
    connectorArn: `arn:aws:kafkaconnect:${region}:${ACCOUNT}:connector/${name}/${uuid(`${name}@${region}`)}-3`,
    connectorState: 'RUNNING',
    kafkaClusterEncryptionInTransit: { encryptionType: good ? 'TLS' : 'PLAINTEXT' },
    ...(good
      ? {
          logDelivery: {
            workerLogDelivery: {
              cloudWatchLogs: { enabled: true, logGroup: `/connect/${name}` },
              firehose: { enabled: false },
              s3: { enabled: false },
            },
          },
        }
      : {}),
  };
}
