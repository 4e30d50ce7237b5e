import type { StubCall } from '../sources/stub/protocol.ts';
import { markerPage } from '../sources/stub/paginate.ts';
import type { StubAnswer } from '../sources/stub/protocol.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, tags, uuid } from './company.ts';
import type { Care } from './database-care.ts';
import { careOf } from './database-care.ts';
import { placeIn } from './places.ts';
import type { Responders } from './responder.ts';
import { refuse, text } from './responder.ts';

interface Database {
  readonly name: string;
  readonly region: string;
  readonly engine: string;
  readonly version: string;
  readonly parameters: string;
  readonly encrypted: boolean;
  readonly public: boolean;
  readonly cluster?: string;
  readonly care: Care;
}

const DATABASES: readonly Database[] = [
  {
    name: 'checkout',
    region: 'eu-west-1',
    engine: 'postgres',
    version: '16.8',
    parameters: 'postgres16-tls',
    encrypted: true,
    public: false,
    care: 'good',
  },
  {
    name: 'catalogue-1',
    region: 'eu-west-1',
    engine: 'aurora-postgresql',
    version: '15.10',
    parameters: 'default.aurora-postgresql15',
    encrypted: true,
    public: false,
    cluster: 'catalogue',
    care: 'good',
  },
  {
    name: 'catalogue-2',
    region: 'eu-west-1',
    engine: 'aurora-postgresql',
    version: '15.10',
    parameters: 'default.aurora-postgresql15',
    encrypted: true,
    public: false,
    cluster: 'catalogue',
    care: 'good',
  },
  {
    name: 'staging',
    region: 'eu-west-1',
    engine: 'postgres',
    version: '13.20',
    parameters: 'postgres13-loose',
    encrypted: false,
    public: true,
    care: 'poor',
  },
  {
    name: 'erp',
    region: 'eu-central-1',
    engine: 'sqlserver-se',
    version: '15.00.4430.1.v1',
    parameters: 'default.sqlserver-se-15.0',
    encrypted: false,
    public: false,
    care: 'plain',
  },
  {
    name: 'wordpress',
    region: 'us-east-1',
    engine: 'mysql',
    version: '8.0.41',
    parameters: 'default.mysql8.0',
    encrypted: false,
    public: true,
    care: 'poor',
  },
  {
    name: 'warehouse',
    region: 'ap-southeast-2',
    engine: 'mysql',
    version: '8.0.41',
    parameters: 'mysql80-tls',
    encrypted: true,
    public: false,
    care: 'good',
  },
  {
    name: 'recommendations-1',
    region: 'eu-west-1',
    engine: 'neptune',
    version: '1.3.2.1',
    parameters: 'default.neptune1.3',
    encrypted: true,
    public: false,
    cluster: 'recommendations',
    care: 'good',
  },
  {
    name: 'content-1',
    region: 'us-east-1',
    engine: 'docdb',
    version: '5.0.0',
    parameters: 'default.docdb5.0',
    encrypted: false,
    public: false,
    cluster: 'content',
    care: 'poor',
  },
];

const CLUSTERS = [
  {
    name: 'catalogue',
    region: 'eu-west-1',
    engine: 'aurora-postgresql',
    version: '15.10',
    parameters: 'aurora15-tls',
    encrypted: true,
    care: 'good',
  },
  {
    name: 'loyalty',
    region: 'us-east-1',
    engine: 'aurora-mysql',
    version: '5.7.mysql_aurora.2.11.4',
    parameters: 'loyalty-57',
    encrypted: false,
    care: 'poor',
  },
  {
    name: 'recommendations',
    region: 'eu-west-1',
    engine: 'neptune',
    version: '1.3.2.1',
    parameters: 'recommendations-audited',
    encrypted: true,
    care: 'good',
  },
  {
    name: 'content',
    region: 'us-east-1',
    engine: 'docdb',
    version: '5.0.0',
    parameters: 'content-plain',
    encrypted: false,
    care: 'poor',
  },
] as const;

/** Parameter groups by region: name → family and the parameter that asks for TLS. */
const PARAMETER_GROUPS: readonly {
  region: string;
  name: string;
  family: string;
  cluster?: boolean;
  set?: readonly (readonly [string, string])[];
}[] = [
  { region: 'eu-west-1', name: 'postgres16-tls', family: 'postgres16', set: [['rds.force_ssl', '1']] },
  { region: 'eu-west-1', name: 'postgres13-loose', family: 'postgres13', set: [['rds.force_ssl', '0']] },
  { region: 'eu-west-1', name: 'default.aurora-postgresql15', family: 'aurora-postgresql15' },
  {
    region: 'eu-west-1',
    name: 'aurora15-tls',
    family: 'aurora-postgresql15',
    cluster: true,
    set: [['rds.force_ssl', '1']],
  },
  {
    region: 'eu-central-1',
    name: 'default.sqlserver-se-15.0',
    family: 'sqlserver-se-15.0',
    set: [['rds.force_ssl', '0']],
  },
  {
    region: 'us-east-1',
    name: 'default.mysql8.0',
    family: 'mysql8.0',
    set: [['require_secure_transport', '0']],
  },
  {
    region: 'us-east-1',
    name: 'loyalty-57',
    family: 'aurora-mysql5.7',
    cluster: true,
    set: [
      ['require_secure_transport', 'OFF'],
      ['server_audit_logging', '0'],
    ],
  },
  {
    region: 'eu-west-1',
    name: 'recommendations-audited',
    family: 'neptune1.3',
    cluster: true,
    set: [['neptune_enable_audit_log', '1']],
  },
  {
    region: 'us-east-1',
    name: 'content-plain',
    family: 'docdb5.0',
    cluster: true,
    set: [
      ['tls', 'disabled'],
      ['audit_logs', 'disabled'],
    ],
  },
  {
    region: 'ap-southeast-2',
    name: 'mysql80-tls',
    family: 'mysql8.0',
    set: [['require_secure_transport', '1']],
  },
];

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
