import type { StubCall } from '../sources/stub/protocol.ts';
import { markerPage } from '../sources/stub/paginate.ts';
import { ACCOUNT, hexId, tags, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing } from './responder.ts';

const FILE_SYSTEMS = [
  {
    name: 'office',
    region: 'eu-central-1',
    type: 'WINDOWS',
    deployment: 'SINGLE_AZ_2',
    key: 'storage',
    copies: false,
  },
  {
    name: 'designs',
    region: 'eu-west-1',
    type: 'OPENZFS',
    deployment: 'MULTI_AZ_1',
    key: 'storage',
    copies: true,
  },
  { name: 'renders', region: 'eu-west-1', type: 'LUSTRE', deployment: 'SCRATCH_2', key: null, copies: false },
] as const;

const INSTANCES = [
  { name: 'to-aurora', region: 'eu-west-1', good: true },
  // The move of the warehouse's database, three years ago.
  { name: 'warehouse-move', region: 'ap-southeast-2', good: false },
] as const;

const ENDPOINTS = [
  { name: 'erp-source', region: 'eu-west-1', type: 'SOURCE', engine: 'sqlserver', ssl: 'verify-full' },
  { name: 'aurora-target', region: 'eu-west-1', type: 'TARGET', engine: 'aurora-postgresql', ssl: 'require' },
  { name: 'graph', region: 'eu-west-1', type: 'TARGET', engine: 'neptune', ssl: 'none' },
  { name: 'cellar', region: 'ap-southeast-2', type: 'SOURCE', engine: 'mysql', ssl: 'none' },
  { name: 'notes', region: 'ap-southeast-2', type: 'SOURCE', engine: 'mongodb', ssl: 'require' },
  { name: 'speed', region: 'ap-southeast-2', type: 'TARGET', engine: 'redis', ssl: 'none' },
] as const;

const LOGGED = ['SOURCE_CAPTURE', 'SOURCE_UNLOAD', 'TARGET_APPLY', 'TARGET_LOAD'];

const here = <T extends { readonly region: string }>(list: readonly T[], call: StubCall): readonly T[] =>
  list.filter(({ region }) => region === call.region);

/** FSx, and what moves data: DMS. */
export function moving(): Responders {
  const page = (call: StubCall, items: string, list: readonly unknown[]) =>
    markerPage(call, list, 100, { items, size: 'MaxRecords', token: 'Marker', next: 'Marker' });
  return {
    'fsx:DescribeFileSystems': listing(
      'FileSystems',
      (call) => here(FILE_SYSTEMS, call).map(fileSystem),
      100,
    ),
    'database-migration-service:DescribeReplicationInstances': (call) =>
      page(call, 'ReplicationInstances', here(INSTANCES, call).map(instance)),
    'database-migration-service:DescribeEndpoints': (call) =>
      page(call, 'Endpoints', here(ENDPOINTS, call).map(endpoint)),
    'database-migration-service:DescribeReplicationTasks': (call) =>
      page(call, 'ReplicationTasks', here(INSTANCES, call).map(task)),
  };
}

const CONFIGURATIONS = {
  WINDOWS: 'WindowsConfiguration',
  OPENZFS: 'OpenZFSConfiguration',
  LUSTRE: 'LustreConfiguration',
} as const;

function fileSystem(it: (typeof FILE_SYSTEMS)[number]) {
  const { name, region, type, deployment, key, copies } = it;
  const id = hexId('fs', `${name}@${region}`);
  return {
    FileSystemId: id,
    ResourceARN: `arn:aws:fsx:${region}:${ACCOUNT}:file-system/${id}`,
    FileSystemType: type,
    ...(key === null ? {} : { KmsKeyId: `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`${key}@${region}`)}` }),
    [CONFIGURATIONS[type]]: {
      DeploymentType: deployment,
      CopyTagsToBackups: copies,
      ...(type === 'OPENZFS' ? { CopyTagsToVolumes: copies } : {}),
    },
    Tags: tags(name),
  };
}

function instance({ name, region, good }: (typeof INSTANCES)[number]) {
  const key = good ? 'database' : 'aws/rds';
  return {
    ReplicationInstanceIdentifier: name,
    ReplicationInstanceArn: `arn:aws:dms:${region}:${ACCOUNT}:rep:${name}`,
    PubliclyAccessible: !good,
    AutoMinorVersionUpgrade: good,
    MultiAZ: good,
    KmsKeyId: `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`${key}@${region}`)}`,
  };
}

function endpoint({ name, region, type, engine, ssl }: (typeof ENDPOINTS)[number]) {
  return {
    EndpointIdentifier: name,
    EndpointArn: `arn:aws:dms:${region}:${ACCOUNT}:endpoint:${name}`,
    EndpointType: type,
    EngineName: engine,
    SslMode: ssl,
    ...(engine === 'neptune'
      ? { NeptuneSettings: { IamAuthEnabled: true, S3BucketName: 'x', S3BucketFolder: 'y' } }
      : {}),
    ...(engine === 'mongodb' ? { MongoDbSettings: { AuthType: 'no' } } : {}),
    ...(engine === 'redis'
      ? { RedisSettings: { ServerName: 'cache', Port: 6379, SslSecurityProtocol: 'plaintext' } }
      : {}),
  };
}

function task({ name, region, good }: (typeof INSTANCES)[number]) {
  const LogComponents = LOGGED.map((Id) => ({ Id, Severity: 'LOGGER_SEVERITY_DEFAULT' }));
  return {
    ReplicationTaskIdentifier: name,
    ReplicationTaskArn: `arn:aws:dms:${region}:${ACCOUNT}:task:${name}`,
    ReplicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: good, LogComponents } }),
  };
}
