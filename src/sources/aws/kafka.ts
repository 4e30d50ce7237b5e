import type * as Kafka from '@aws-sdk/client-kafka';
import type * as KafkaConnect from '@aws-sdk/client-kafkaconnect';
import type { KafkaClients } from '../../model/kinds/kafka.ts';
import { defineRead, must, operation } from './read.ts';
import { told } from './told.ts';

const PAGE = { MaxResults: 100 };
const BY_TOKEN = [
  (page: { readonly NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

const listClusters = operation<Kafka.ListClustersV2CommandInput, Kafka.ListClustersV2CommandOutput>(
  'kafka',
  'ListClustersV2',
  ['kafka:ListClustersV2'],
);

export const kafkaClusters = defineRead({
  scope: 'region',
  operations: [listClusters],
  lists: ['kafka:cluster'],
  gives: {
    'kafka:cluster': [
      'KafkaVersion',
      'publicAccess',
      'ClientBroker',
      'InCluster',
      'clients',
      'EnhancedMonitoring',
      'DataVolumeKMSKeyId',
      'Tags',
    ],
  },
  async *run({ pages }) {
    for await (const page of pages(listClusters, PAGE, ...BY_TOKEN)) {
      yield must(page.ClusterInfoList, listClusters, 'ClusterInfoList').map((it) => {
        const arn = must(it.ClusterArn, listClusters, 'ClusterArn');
        const isServerless = must(it.ClusterType, listClusters, 'ClusterType') === 'SERVERLESS';
        return {
          kind: 'kafka:cluster' as const,
          // A name may be used again once its cluster is gone; what follows it in the ARN may not.
          id: arn.slice(arn.indexOf(':cluster/') + ':cluster/'.length),
          arn,
          name: it.ClusterName,
          facts: {
            ...(isServerless ? SERVERLESS : provisioned(must(it.Provisioned, listClusters, 'Provisioned'))),
            Tags: it.Tags ?? {},
          },
        };
      });
    }
  },
});

/** https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html: IAM alone, over TLS, and never public. */
const SERVERLESS = {
  KafkaVersion: null,
  publicAccess: null,
  ClientBroker: null,
  InCluster: null,
  clients: { authentication: ['IAM'], Unauthenticated: false },
  EnhancedMonitoring: null,
  DataVolumeKMSKeyId: null,
};

function provisioned(it: Kafka.Provisioned) {
  const { EncryptionAtRest: atRest, EncryptionInTransit: inTransit } = it.EncryptionInfo ?? {};
  return {
    KafkaVersion: told(it.CurrentBrokerSoftwareInfo?.KafkaVersion, listClusters, 'KafkaVersion'),
    // No cluster is made with public access: https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html
    publicAccess: it.BrokerNodeGroupInfo?.ConnectivityInfo?.PublicAccess?.Type ?? 'DISABLED',
    // AWS's own pages differ in what holds where it isn't said.
    ClientBroker: told(inTransit?.ClientBroker, listClusters, 'ClientBroker'),
    InCluster: told(inTransit?.InCluster, listClusters, 'InCluster'),
    clients: clientsOf(it.ClientAuthentication),
    EnhancedMonitoring: told(it.EnhancedMonitoring, listClusters, 'EnhancedMonitoring'),
    DataVolumeKMSKeyId: told(atRest?.DataVolumeKMSKeyId, listClusters, 'DataVolumeKMSKeyId'),
  };
}

function clientsOf(it: Kafka.ClientAuthentication | undefined): KafkaClients {
  const authentication = [
    ...(it?.Sasl?.Iam?.Enabled === true ? ['IAM'] : []),
    ...(it?.Sasl?.Scram?.Enabled === true ? ['SCRAM'] : []),
    ...(it?.Tls?.Enabled === true ? ['mTLS'] : []),
  ];
  // Older clusters say nothing of unnamed clients. One that asks nobody for a name lets everybody in.
  const Unauthenticated = it?.Unauthenticated?.Enabled ?? authentication.length === 0;
  return { authentication, Unauthenticated };
}

const listKafkaVersions = operation<
  Kafka.ListKafkaVersionsCommandInput,
  Kafka.ListKafkaVersionsCommandOutput
>('kafka', 'ListKafkaVersions', ['kafka:ListKafkaVersions']);

export const kafkaVersions = defineRead({
  scope: 'region',
  operations: [listKafkaVersions],
  gives: { 'aws:region': ['kafkaVersions'] },
  async *run({ region, pages }) {
    const versions: (readonly [string, string])[] = [];
    for await (const page of pages(listKafkaVersions, PAGE, ...BY_TOKEN)) {
      for (const { Version, Status } of must(page.KafkaVersions, listKafkaVersions, 'KafkaVersions'))
        versions.push([
          must(Version, listKafkaVersions, 'Version'),
          must(Status, listKafkaVersions, 'Status'),
        ]);
    }
    yield [{ kind: 'aws:region', id: region, facts: { kafkaVersions: Object.fromEntries(versions) } }];
  },
});

const listConnectors = operation<
  KafkaConnect.ListConnectorsCommandInput,
  KafkaConnect.ListConnectorsCommandOutput
>('kafkaconnect', 'ListConnectors', ['kafkaconnect:ListConnectors']);

export const kafkaConnectors = defineRead({
  scope: 'region',
  operations: [listConnectors],
  lists: ['kafka:connector'],
  gives: { 'kafka:connector': ['EncryptionType', 'workerLogs'] },
  async *run({ pages }) {
    for await (const page of pages(
      listConnectors,
      { maxResults: 100 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.connectors, listConnectors, 'connectors').map((it) => ({
        kind: 'kafka:connector' as const,
        id: must(it.connectorName, listConnectors, 'connectorName'),
        arn: it.connectorArn,
        facts: {
          EncryptionType: told(
            it.kafkaClusterEncryptionInTransit?.encryptionType,
            listConnectors,
            'encryptionType',
          ),
          workerLogs: workerLogs(it.logDelivery?.workerLogDelivery),
        },
      }));
    }
  },
});

/** Left out of a connector that was made without. */
function workerLogs(it: KafkaConnect.WorkerLogDeliveryDescription | undefined): readonly string[] {
  return [
    ...(it?.cloudWatchLogs?.enabled === true ? ['CloudWatchLogs'] : []),
    ...(it?.firehose?.enabled === true ? ['Firehose'] : []),
    ...(it?.s3?.enabled === true ? ['S3'] : []),
  ];
}
