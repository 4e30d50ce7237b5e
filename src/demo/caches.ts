import type { StubCall } from '../sources/stub/protocol.ts';
import { markerPage } from '../sources/stub/paginate.ts';
import { ACCOUNT, uuid } from './company.ts';
import { placeIn } from './places.ts';
import type { Responders } from './responder.ts';
import { listing } from './responder.ts';

const GROUPS = [
  {
    name: 'sessions',
    region: 'eu-west-1',
    engine: 'valkey',
    version: '8.0.1',
    good: true,
    subnets: 'caches',
  },
  { name: 'cart', region: 'eu-west-1', engine: 'redis', version: '7.1.0', good: false, subnets: 'caches' },
  {
    name: 'wordpress',
    region: 'us-east-1',
    engine: 'redis',
    version: '5.0.6',
    good: false,
    subnets: 'default',
  },
] as const;

const CLUSTERS = [
  {
    name: 'pages',
    region: 'eu-west-1',
    engine: 'memcached',
    version: '1.6.22',
    good: true,
    subnets: 'caches',
  },
  {
    name: 'old-pages',
    region: 'us-east-1',
    engine: 'memcached',
    version: '1.5.16',
    good: false,
    subnets: 'default',
  },
] as const;

const SUBNET_GROUPS = [
  { name: 'caches', region: 'eu-west-1' },
  { name: 'default', region: 'us-east-1' },
  { name: 'default', region: 'eu-central-1' },
] as const;

const MEMORY_DB = [
  { name: 'stock', region: 'eu-west-1', good: true },
  { name: 'stock-trial', region: 'eu-central-1', good: false },
] as const;

const DAX = [
  { name: 'orders', region: 'eu-west-1', good: true, zones: ['a', 'b', 'c'] },
  { name: 'clicks', region: 'eu-west-1', good: false, zones: ['a'] },
] as const;

const page = (call: StubCall, items: string, list: readonly unknown[]) =>
  markerPage(call, list, 100, { items, size: 'MaxRecords', token: 'Marker', next: 'Marker' });

const here = <T extends { readonly region: string }>(list: readonly T[], call: StubCall): readonly T[] =>
  list.filter(({ region }) => region === call.region);

const keyIn = (region: string): string =>
  `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`database@${region}`)}`;

/** ElastiCache, MemoryDB and DAX. */
export function caches(): Responders {
  return {
    'elasticache:DescribeReplicationGroups': (call) =>
      page(call, 'ReplicationGroups', here(GROUPS, call).map(replicationGroup)),
    'elasticache:DescribeCacheClusters': (call) =>
      page(call, 'CacheClusters', [
        ...here(GROUPS, call).flatMap((group) => [1, 2].map((number) => member(group, number))),
        ...here(CLUSTERS, call).map(cluster),
      ]),
    'elasticache:DescribeCacheSubnetGroups': (call) =>
      page(call, 'CacheSubnetGroups', here(SUBNET_GROUPS, call).map(subnetGroup)),
    'memorydb:DescribeClusters': listing('Clusters', (call) => here(MEMORY_DB, call).map(memoryDb), 50),
    'dax:DescribeClusters': listing('Clusters', (call) => here(DAX, call).map(dax), 100),
  };
}

function replicationGroup({ name, region, engine, good }: (typeof GROUPS)[number]) {
  return {
    ReplicationGroupId: name,
    ARN: `arn:aws:elasticache:${region}:${ACCOUNT}:replicationgroup:${name}`,
    Status: 'available',
    Engine: engine,
    MemberClusters: [`${name}-001`, `${name}-002`],
    AtRestEncryptionEnabled: good,
    ...(good ? { KmsKeyId: keyIn(region), UserGroupIds: ['shop'] } : {}),
    // The cart was on its way to TLS when its project ended.
    TransitEncryptionEnabled: good || name === 'cart',
    ...(good ? { TransitEncryptionMode: 'required' } : {}),
    ...(name === 'cart' ? { TransitEncryptionMode: 'preferred' } : {}),
    AuthTokenEnabled: false,
    AutomaticFailover: good ? 'enabled' : 'disabled',
    MultiAZ: good ? 'enabled' : 'disabled',
    SnapshotRetentionLimit: good ? 7 : 0,
    AutoMinorVersionUpgrade: name !== 'wordpress',
  };
}

function member(group: (typeof GROUPS)[number], number: number) {
  const { name, region, engine, version, subnets, good } = group;
  return {
    CacheClusterId: `${name}-00${number}`,
    ARN: `arn:aws:elasticache:${region}:${ACCOUNT}:cluster:${name}-00${number}`,
    ReplicationGroupId: name,
    Engine: engine,
    EngineVersion: version,
    CacheSubnetGroupName: subnets,
    TransitEncryptionEnabled: good,
    AutoMinorVersionUpgrade: name !== 'wordpress',
  };
}

function cluster({ name, region, engine, version, subnets, good }: (typeof CLUSTERS)[number]) {
  return {
    CacheClusterId: name,
    ARN: `arn:aws:elasticache:${region}:${ACCOUNT}:cluster:${name}`,
    Engine: engine,
    EngineVersion: version,
    CacheSubnetGroupName: subnets,
    TransitEncryptionEnabled: good,
    AutoMinorVersionUpgrade: good,
  };
}

function subnetGroup({ name, region }: (typeof SUBNET_GROUPS)[number]) {
  return {
    CacheSubnetGroupName: name,
    ARN: `arn:aws:elasticache:${region}:${ACCOUNT}:subnetgroup:${name}`,
    VpcId: placeIn(region).vpc,
    Subnets: ['a', 'b'].map((zone) => ({ SubnetIdentifier: placeIn(region, zone).subnet })),
  };
}

function memoryDb({ name, region, good }: (typeof MEMORY_DB)[number]) {
  return {
    Name: name,
    ARN: `arn:aws:memorydb:${region}:${ACCOUNT}:cluster/${name}`,
    Status: 'available',
    TLSEnabled: good,
    ...(good ? { KmsKeyId: keyIn(region) } : {}),
    ACLName: good ? 'shop' : 'open-access',
    AutoMinorVersionUpgrade: good,
  };
}

function dax({ name, region, good, zones }: (typeof DAX)[number]) {
  return {
    ClusterName: name,
    ClusterArn: `arn:aws:dax:${region}:${ACCOUNT}:cache/${name}`,
    Status: 'available',
    SSEDescription: { Status: good ? 'ENABLED' : 'DISABLED' },
    ClusterEndpointEncryptionType: good ? 'TLS' : 'NONE',
    Nodes: zones.map((zone, at) => ({ NodeId: `${name}-${at}`, AvailabilityZone: `${region}${zone}` })),
  };
}
