import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, hexId, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

const REGION = 'eu-west-1';
const atHome = <T>(call: StubCall, list: readonly T[]): readonly T[] => (call.region === REGION ? list : []);
const key = (name: string): string => `arn:aws:kms:${REGION}:${ACCOUNT}:key/${uuid(`${name}@${REGION}`)}`;

const STREAMS = [
  { name: 'clicks', key: null, hours: 24 },
  { name: 'orders', key: 'queues', hours: 168 },
] as const;

const DELIVERIES = [
  { name: 'clicks-to-lake', type: 'KinesisStreamAsSource', encrypted: false, key: true },
  { name: 'logs-to-lake', type: 'DirectPut', encrypted: true, key: true },
  { name: 'press', type: 'DirectPut', encrypted: false, key: false },
] as const;

const SERVERS = [
  {
    name: 'suppliers',
    protocols: ['SFTP'],
    endpoint: 'VPC',
    addresses: true,
    logs: true,
    policy: 'TransferSecurityPolicy-2025-03',
  },
  {
    name: 'printers',
    protocols: ['FTP', 'SFTP'],
    endpoint: 'VPC',
    addresses: false,
    logs: false,
    policy: 'TransferSecurityPolicy-2018-11',
  },
  {
    name: 'press',
    protocols: ['SFTP'],
    endpoint: 'PUBLIC',
    addresses: false,
    logs: true,
    policy: 'TransferSecurityPolicy-2024-01',
  },
] as const;
const CONNECTORS = [
  { name: 'bank', logs: true },
  { name: 'customs', logs: false },
] as const;

const ENVIRONMENTS = [
  { name: 'careers-live', application: 'careers', good: true },
  { name: 'intranet-2018', application: 'intranet', good: false },
] as const;

const serverId = (name: string): string => hexId('s', `server ${name}`);
const connectorId = (name: string): string => hexId('c', `connector ${name}`);

/** What flows: events, files, and the small sites on Elastic Beanstalk. */
export function streams(calendar: Calendar): Responders {
  return {
    'kinesis:ListStreams': (call) => {
      const names = atHome(call, STREAMS).map(({ name }) => name);
      const answer = nextTokenPage(call, names, 10_000, { items: 'StreamNames', size: 'Limit' });
      const more = 'output' in answer && (answer.output as { NextToken?: string }).NextToken !== undefined;
      return 'output' in answer ? ok({ ...answer.output, HasMoreStreams: more }) : answer;
    },
    'kinesis:DescribeStreamSummary': (call) => {
      const it = STREAMS.find(({ name }) => text(call, 'StreamARN').endsWith(`/${name}`));
      if (it === undefined) return refuse('ResourceNotFoundException', 'Stream not found.');
      return ok({
        StreamDescriptionSummary: {
          StreamName: it.name,
          StreamARN: text(call, 'StreamARN'),
          StreamStatus: 'ACTIVE',
          RetentionPeriodHours: it.hours,
          StreamCreationTimestamp: calendar.daysAgo(400),
          EnhancedMonitoring: [],
          OpenShardCount: 2,
          ...(it.key === null ? { EncryptionType: 'NONE' } : { EncryptionType: 'KMS', KeyId: key(it.key) }),
        },
      });
    },
    'firehose:ListDeliveryStreams': (call) =>
      ok({
        DeliveryStreamNames: atHome(call, DELIVERIES).map(({ name }) => name),
        HasMoreDeliveryStreams: false,
      }),
    'firehose:DescribeDeliveryStream': (call) => {
      const it = DELIVERIES.find(({ name }) => name === text(call, 'DeliveryStreamName'));
      if (it === undefined) return refuse('ResourceNotFoundException', 'Firehose not found.');
      return ok({ DeliveryStreamDescription: delivery(it) });
    },
    'transfer:ListServers': listing(
      'Servers',
      (call) => atHome(call, SERVERS).map(({ name }) => ({ ServerId: serverId(name), Arn: serverArn(name) })),
      1000,
    ),
    'transfer:DescribeServer': (call) => {
      const it = SERVERS.find(({ name }) => serverId(name) === text(call, 'ServerId'));
      return it === undefined ? refuse('ResourceNotFoundException', 'Unknown server') : server(it);
    },
    'transfer:ListConnectors': listing(
      'Connectors',
      (call) =>
        atHome(call, CONNECTORS).map(({ name }) => ({
          ConnectorId: connectorId(name),
          Arn: connectorArn(name),
        })),
      1000,
    ),
    'transfer:DescribeConnector': (call) => {
      const it = CONNECTORS.find(({ name }) => connectorId(name) === text(call, 'ConnectorId'));
      if (it === undefined) return refuse('ResourceNotFoundException', 'Unknown connector');
      const logs = it.logs ? { LoggingRole: `arn:aws:iam::${ACCOUNT}:role/transfer-logs` } : {};
      return ok({
        Connector: {
          Arn: connectorArn(it.name),
          ConnectorId: connectorId(it.name),
          EgressType: 'SERVICE_MANAGED',
          Status: 'ACTIVE',
          ...logs,
        },
      });
    },
    'elastic-beanstalk:DescribeEnvironments': (call) =>
      nextTokenPage(
        call,
        atHome(call, ENVIRONMENTS).map(({ name, application }) => ({
          EnvironmentName: name,
          EnvironmentId: hexId('e', name, 10),
          EnvironmentArn: `arn:aws:elasticbeanstalk:${REGION}:${ACCOUNT}:environment/${application}/${name}`,
          ApplicationName: application,
          Status: 'Ready',
        })),
        1000,
        { items: 'Environments', size: 'MaxRecords' },
      ),
    'elastic-beanstalk:DescribeConfigurationSettings': (call) => {
      const it = ENVIRONMENTS.find(({ name }) => name === text(call, 'EnvironmentName'));
      if (it === undefined) return refuse('InvalidParameterValue', 'No Environment found.');
      return ok({ ConfigurationSettings: [{ EnvironmentName: it.name, OptionSettings: options(it.good) }] });
    },
  };
}

function delivery(it: (typeof DELIVERIES)[number]) {
  const KMSEncryptionConfig = { AWSKMSKeyARN: key('storage') };
  return {
    DeliveryStreamName: it.name,
    DeliveryStreamARN: `arn:aws:firehose:${REGION}:${ACCOUNT}:deliverystream/${it.name}`,
    DeliveryStreamStatus: 'ACTIVE',
    DeliveryStreamType: it.type,
    VersionId: '1',
    HasMoreDestinations: false,
    DeliveryStreamEncryptionConfiguration: { Status: it.encrypted ? 'ENABLED' : 'DISABLED' },
    Destinations: [
      {
        DestinationId: 'd1',
        ExtendedS3DestinationDescription: {
          RoleARN: `arn:aws:iam::${ACCOUNT}:role/firehose`,
          BucketARN: 'arn:aws:s3:::saltmarsh-data-lake',
          BufferingHints: {},
          CompressionFormat: 'GZIP',
          EncryptionConfiguration: it.key ? { KMSEncryptionConfig } : { NoEncryptionConfig: 'NoEncryption' },
        },
      },
    ],
  };
}

const serverArn = (name: string): string => `arn:aws:transfer:${REGION}:${ACCOUNT}:server/${serverId(name)}`;
const connectorArn = (name: string): string =>
  `arn:aws:transfer:${REGION}:${ACCOUNT}:connector/${connectorId(name)}`;

function server(it: (typeof SERVERS)[number]): StubAnswer {
  const addresses = it.addresses ? { AddressAllocationIds: [hexId('eipalloc', it.name)] } : {};
  return ok({
    Server: {
      Arn: serverArn(it.name),
      ServerId: serverId(it.name),
      State: 'ONLINE',
      Protocols: it.protocols,
      EndpointType: it.endpoint,
      ...(it.endpoint === 'VPC' ? { EndpointDetails: { VpcId: hexId('vpc', 'files'), ...addresses } } : {}),
      SecurityPolicyName: it.policy,
      ...(it.logs
        ? { StructuredLogDestinations: [`arn:aws:logs:${REGION}:${ACCOUNT}:log-group:transfer/${it.name}:*`] }
        : {}),
      Tags: [{ Key: 'name', Value: it.name }],
    },
  });
}

function options(good: boolean) {
  const option = (Namespace: string, OptionName: string, Value: string) => ({ Namespace, OptionName, Value });
  return [
    option('aws:elasticbeanstalk:application:environment', 'DB_PASSWORD', 'belay-that'),
    option('aws:elasticbeanstalk:healthreporting:system', 'SystemType', good ? 'enhanced' : 'basic'),
    option('aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', String(good)),
    option('aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', String(good)),
    option('aws:elasticbeanstalk:hostmanager', 'LogPublicationControl', String(good)),
    option('aws:elasticbeanstalk:environment', 'EnvironmentType', 'LoadBalanced'),
    option('aws:elasticbeanstalk:environment', 'LoadBalancerType', 'application'),
    option('aws:elbv2:loadbalancer', 'AccessLogsS3Enabled', String(good)),
  ];
}
