import type { StubCall } from '../sources/stub/protocol.ts';
import { markerPage } from '../sources/stub/paginate.ts';
import type { StubAnswer } from '../sources/stub/protocol.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, tags, uuid } from './company.ts';
import { careOf } from './database-care.ts';
import type { Database } from './database-rows.ts';
import { CLUSTERS, DATABASES, PARAMETER_GROUPS } from './database-rows.ts';
import { placeIn } from './places.ts';
import type { Responders } from './responder.ts';
import { refuse, text } from './responder.ts';

const rds = (call: StubCall, items: string, list: readonly unknown[]): StubAnswer =>
  markerPage(call, list, 100, { items, size: 'MaxRecords', token: 'Marker', next: 'Marker' });

export function databases(calendar: Calendar): Responders {
  const groups = (call: StubCall, cluster: boolean) =>
    PARAMETER_GROUPS.filter((it) => it.region === call.region && (it.cluster === true) === cluster);
  const parameters = (call: StubCall, member: string, cluster: boolean): StubAnswer => {
    const group = groups(call, cluster).find((it) => it.name === text(call, member));
    if (group === undefined) return refuse('DBParameterGroupNotFound', 'DBParameterGroup not found', 404);
    return rds(call, 'Parameters', parametersOf(group.set));
  };
  return {
    'rds:DescribeDBInstances': (call) =>
      rds(
        call,
        'DBInstances',
        DATABASES.filter((it) => it.region === call.region).map((it) => instance(it, calendar)),
      ),
    'rds:DescribeDBClusters': (call) =>
      rds(
        call,
        'DBClusters',
        CLUSTERS.filter((it) => it.region === call.region).map((it) => cluster(it, calendar)),
      ),
    'rds:DescribeDBParameterGroups': (call) =>
      rds(
        call,
        'DBParameterGroups',
        groups(call, false).map((it) => parameterGroup(it, 'DBParameterGroup', 'pg')),
      ),
    'rds:DescribeDBClusterParameterGroups': (call) =>
      rds(
        call,
        'DBClusterParameterGroups',
        groups(call, true).map((it) => parameterGroup(it, 'DBClusterParameterGroup', 'cluster-pg')),
      ),
    'rds:DescribeDBParameters': (call) => parameters(call, 'DBParameterGroupName', false),
    'rds:DescribeDBClusterParameters': (call) => parameters(call, 'DBClusterParameterGroupName', true),
  };
}

const arn = (region: string, type: string, name: string): string =>
  `arn:aws:rds:${region}:${ACCOUNT}:${type}:${name}`;

function instance(it: Database, calendar: Calendar) {
  return {
    DBInstanceIdentifier: it.name,
    DBInstanceArn: arn(it.region, 'db', it.name),
    DBInstanceClass: 'db.m6g.large',
    Engine: it.engine,
    EngineVersion: it.version,
    InstanceCreateTime: calendar.daysAgo(600),
    StorageEncrypted: it.encrypted,
    ...keyOf(it),
    PubliclyAccessible: it.public,
    DBParameterGroups: [{ DBParameterGroupName: it.parameters, ParameterApplyStatus: 'in-sync' }],
    VpcSecurityGroups: [],
    DBSubnetGroup: {
      DBSubnetGroupName: 'databases',
      VpcId: placeIn(it.region).vpc,
      Subnets: ['a', 'b'].map((zone) => ({ SubnetIdentifier: placeIn(it.region, zone).subnet })),
    },
    ...(it.cluster === undefined ? {} : { DBClusterIdentifier: it.cluster }),
    ...careOf(it, calendar).instance,
    TagList: tags(it.name),
  };
}

/** The well kept databases have a key of their own; the others took what was offered. */
function keyOf({ encrypted, region, care }: Pick<Database, 'encrypted' | 'region' | 'care'>) {
  if (!encrypted) return {};
  const name = care === 'good' ? 'database' : 'aws/rds';
  return { KmsKeyId: `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`${name}@${region}`)}` };
}

function cluster(it: (typeof CLUSTERS)[number], calendar: Calendar) {
  return {
    DBClusterIdentifier: it.name,
    DBClusterArn: arn(it.region, 'cluster', it.name),
    Engine: it.engine,
    EngineVersion: it.version,
    ClusterCreateTime: calendar.daysAgo(400),
    StorageEncrypted: it.encrypted,
    ...keyOf(it),
    DBClusterParameterGroup: it.parameters,
    DBClusterMembers: DATABASES.filter((db) => db.cluster === it.name).map((db) => ({
      DBInstanceIdentifier: db.name,
      IsClusterWriter: db.name.endsWith('1'),
      DBClusterParameterGroupStatus: 'in-sync',
    })),
    ...careOf(it, calendar).cluster,
    TagList: tags(it.name),
  };
}

function parameterGroup(it: (typeof PARAMETER_GROUPS)[number], prefix: string, type: string) {
  return {
    [`${prefix}Name`]: it.name,
    [`${prefix}Arn`]: arn(it.region, type, it.name),
    DBParameterGroupFamily: it.family,
    Description: it.name,
  };
}

function parametersOf(set: readonly (readonly [string, string])[] = []) {
  const others = ['autovacuum', 'log_statement', 'max_connections', 'shared_buffers', 'work_mem'].map(
    (ParameterName) => ({
      ParameterName,
      ParameterValue: '1',
      Source: 'engine-default',
      IsModifiable: true,
    }),
  );
  const own = set.map(([ParameterName, ParameterValue]) => ({
    ParameterName,
    ParameterValue,
    Source: 'user',
    IsModifiable: true,
  }));
  return [...others, ...own];
}
