import { markerPage } from '../../src/sources/stub/paginate.ts';
import type { Pageable } from '../../src/sources/stub/paginate.ts';
import type { StubAnswer, StubCall } from '../../src/sources/stub/protocol.ts';
import { vpcId } from './network.ts';
import { privateSubnetId } from './subnets.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, daysAgo, lazy, ok, oneIn, tagsOf, text, uuidOf } from './world.ts';

/** The most that RDS gives at once. */
const MOST = 100;

export function databases(sizes: Sizes): Responders {
  const page = (call: StubCall, items: string, list: Pageable<object>) =>
    markerPage(call, list, MOST, { items, size: 'MaxRecords', token: 'Marker', next: 'Marker' });
  const parameters = (call: StubCall) => page(call, 'Parameters', [parameter('rds.force_ssl', '1')]);
  return {
    'rds:DescribeDBInstances': (call) =>
      page(
        call,
        'DBInstances',
        lazy(sizes.in('database', call.region), (at) => instance(call.region, at, sizes)),
      ),
    'rds:DescribeDBClusters': (call) =>
      page(
        call,
        'DBClusters',
        lazy(sizes.in('cluster', call.region), (at) => cluster(call.region, at)),
      ),
    'rds:DescribeDBSnapshots': (call) =>
      page(
        call,
        'DBSnapshots',
        lazy(sizes.in('database', call.region), (at) => snapshot(call.region, at, sizes)),
      ),
    'rds:DescribeDBClusterSnapshots': (call) =>
      page(
        call,
        'DBClusterSnapshots',
        lazy(sizes.in('cluster', call.region), (at) => clusterSnapshot(call.region, at)),
      ),
    'rds:DescribeDBSnapshotAttributes': (call) => unshared(call, 'DBSnapshot'),
    'rds:DescribeDBClusterSnapshotAttributes': (call) => unshared(call, 'DBClusterSnapshot'),
    'rds:DescribeDBParameters': parameters,
    'rds:DescribeDBClusterParameters': parameters,
  };
}

function parameter(ParameterName: string, ParameterValue: string) {
  return {
    ParameterName,
    ParameterValue,
    Source: 'user',
    ApplyType: 'dynamic',
    DataType: 'boolean',
    IsModifiable: true,
  };
}

/** How all databases are kept, but for some. */
function careOf(at: number) {
  return {
    MasterUsername: 'owner',
    BackupRetentionPeriod: 7,
    LatestRestorableTime: daysAgo(0),
    MultiAZ: true,
    DeletionProtection: !oneIn(5, at, 52),
    IAMDatabaseAuthenticationEnabled: oneIn(3, at, 53),
    EnabledCloudwatchLogsExports: oneIn(3, at, 54) ? [] : ['postgresql'],
    AutoMinorVersionUpgrade: !oneIn(6, at, 55),
    CopyTagsToSnapshot: !oneIn(4, at, 56),
  };
}

function subnetGroup(region: string, at: number, sizes: Sizes) {
  const vpc = at % Math.max(1, sizes.in('vpc', region));
  return {
    DBSubnetGroupName: `network-${vpc}`,
    SubnetGroupStatus: 'Complete',
    VpcId: vpcId(region, vpc),
    Subnets: [0, 1, 2].map((zone) => ({
      SubnetIdentifier: privateSubnetId(region, vpc, zone),
      SubnetStatus: 'Active',
    })),
  };
}

function instance(region: string, at: number, sizes: Sizes) {
  const DBInstanceIdentifier = `database-${at}`;
  return {
    DBInstanceIdentifier,
    DBInstanceArn: `arn:aws:rds:${region}:${ACCOUNT}:db:${DBInstanceIdentifier}`,
    DBInstanceClass: 'db.m6g.large',
    Engine: 'postgres',
    EngineVersion: '16.8',
    DBInstanceStatus: 'available',
    ...careOf(at),
    Endpoint: { Address: `${DBInstanceIdentifier}.${region}.rds.amazonaws.com`, Port: 5432 },
    AllocatedStorage: 100,
    InstanceCreateTime: daysAgo(600),
    MonitoringInterval: oneIn(2, at, 57) ? 0 : 60,
    CertificateDetails: { CAIdentifier: 'rds-ca-rsa2048-g1', ValidTill: daysAgo(-300) },
    DBSubnetGroup: subnetGroup(region, at, sizes),
    StorageEncrypted: !oneIn(6, at, 50),
    KmsKeyId: `arn:aws:kms:${region}:${ACCOUNT}:key/${uuidOf('key', region, 0)}`,
    PubliclyAccessible: oneIn(12, at, 51),
    DBParameterGroups: [{ DBParameterGroupName: `postgres16-${at % 6}`, ParameterApplyStatus: 'in-sync' }],
    VpcSecurityGroups: [],
    TagList: tagsOf(DBInstanceIdentifier),
  };
}

function cluster(region: string, at: number) {
  const DBClusterIdentifier = `cluster-${at}`;
  return {
    DBClusterIdentifier,
    DBClusterArn: `arn:aws:rds:${region}:${ACCOUNT}:cluster:${DBClusterIdentifier}`,
    Engine: 'aurora-postgresql',
    EngineVersion: '16.6',
    Status: 'available',
    ...careOf(at),
    Port: 5432,
    ClusterCreateTime: daysAgo(400),
    StorageEncrypted: true,
    DBClusterParameterGroup: `aurora16-${at % 3}`,
    DBClusterMembers: [
      {
        DBInstanceIdentifier: `member-${at}`,
        IsClusterWriter: true,
        DBClusterParameterGroupStatus: 'in-sync',
      },
    ],
    TagList: tagsOf(DBClusterIdentifier),
  };
}

/** Of last night: one of every database and every cluster. */
function snapshot(region: string, at: number, sizes: Sizes) {
  const { DBInstanceIdentifier, Engine, StorageEncrypted, TagList } = instance(region, at, sizes);
  const DBSnapshotIdentifier = `rds:${DBInstanceIdentifier}-2026-10-31-03-10`;
  return {
    DBSnapshotIdentifier,
    DBSnapshotArn: `arn:aws:rds:${region}:${ACCOUNT}:snapshot:${DBSnapshotIdentifier}`,
    DBInstanceIdentifier,
    Engine,
    Encrypted: StorageEncrypted,
    SnapshotType: 'automated',
    Status: 'available',
    SnapshotCreateTime: daysAgo(1),
    TagList,
  };
}

function clusterSnapshot(region: string, at: number) {
  const { DBClusterIdentifier, Engine, StorageEncrypted, TagList } = cluster(region, at);
  const DBClusterSnapshotIdentifier = `rds:${DBClusterIdentifier}-2026-10-31-03-10`;
  return {
    DBClusterSnapshotIdentifier,
    DBClusterSnapshotArn: `arn:aws:rds:${region}:${ACCOUNT}:cluster-snapshot:${DBClusterSnapshotIdentifier}`,
    DBClusterIdentifier,
    Engine,
    StorageEncrypted,
    SnapshotType: 'automated',
    Status: 'available',
    SnapshotCreateTime: daysAgo(1),
    TagList,
  };
}

/** Nobody else may restore it. */
function unshared(call: StubCall, prefix: 'DBSnapshot' | 'DBClusterSnapshot'): StubAnswer {
  return ok({
    [`${prefix}AttributesResult`]: {
      [`${prefix}Identifier`]: text(call, `${prefix}Identifier`),
      [`${prefix}Attributes`]: [{ AttributeName: 'restore', AttributeValues: [] }],
    },
  });
}
