import { markerPage } from '../../src/sources/stub/paginate.ts';
import type { Pageable } from '../../src/sources/stub/paginate.ts';
import type { StubCall } from '../../src/sources/stub/protocol.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, daysAgo, lazy, oneIn, tagsOf, uuidOf } from './world.ts';

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
        lazy(sizes.in('database', call.region), (at) => instance(call.region, at)),
      ),
    'rds:DescribeDBClusters': (call) =>
      page(
        call,
        'DBClusters',
        lazy(sizes.in('cluster', call.region), (at) => cluster(call.region, at)),
      ),
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

function instance(region: string, at: number) {
  const DBInstanceIdentifier = `database-${at}`;
  return {
    DBInstanceIdentifier,
    DBInstanceArn: `arn:aws:rds:${region}:${ACCOUNT}:db:${DBInstanceIdentifier}`,
    DBInstanceClass: 'db.m6g.large',
    Engine: 'postgres',
    EngineVersion: '16.8',
    DBInstanceStatus: 'available',
    MasterUsername: 'owner',
    AllocatedStorage: 100,
    InstanceCreateTime: daysAgo(600),
    BackupRetentionPeriod: 7,
    MultiAZ: true,
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
