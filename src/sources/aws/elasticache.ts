import type * as ElastiCache from '@aws-sdk/client-elasticache';
import { marker, PAGE, withMarker } from './marker-pages.ts';
import type { ReadContext } from './read.ts';
import { defineRead, must, operation } from './read.ts';
import { told } from './told.ts';

const describeCacheClusters = operation<
  ElastiCache.DescribeCacheClustersCommandInput,
  ElastiCache.DescribeCacheClustersCommandOutput
>('elasticache', 'DescribeCacheClusters', ['elasticache:DescribeCacheClusters']);

const describeReplicationGroups = operation<
  ElastiCache.DescribeReplicationGroupsCommandInput,
  ElastiCache.DescribeReplicationGroupsCommandOutput
>('elasticache', 'DescribeReplicationGroups', ['elasticache:DescribeReplicationGroups']);

/** What a replication group's members tell of it: its own listing has neither version nor subnets. */
interface Member {
  readonly EngineVersion: string | undefined;
  readonly CacheSubnetGroupName: string | undefined;
}

/**
 * The caches. Members of a replication group are listed as clusters too; what they tell goes to the group, and the others
 * stand for themselves.
 */
export const caches = defineRead({
  id: 'elasticache:caches',
  scope: 'region',
  operations: [describeCacheClusters, describeReplicationGroups],
  lists: ['elasticache:cluster', 'elasticache:replication-group'],
  gives: {
    'elasticache:cluster': ['CacheSubnetGroupName', 'TransitEncryptionEnabled', 'AutoMinorVersionUpgrade'],
    'elasticache:replication-group': [
      'Engine',
      'EngineVersion',
      'CacheSubnetGroupName',
      'atRestEncrypted',
      'KmsKeyId',
      'TransitEncryptionEnabled',
      'TransitEncryptionMode',
      'authTokenEnabled',
      'UserGroupIds',
      'AutomaticFailoverEnabled',
      'MultiAZEnabled',
      'SnapshotRetentionLimit',
      'AutoMinorVersionUpgrade',
    ],
  },
  async *run({ pages }) {
    const { alone, members } = await clustersOf(pages);
    for await (const page of pages(describeReplicationGroups, PAGE, marker, withMarker)) {
      const groups = must(page.ReplicationGroups, describeReplicationGroups, 'ReplicationGroups');
      yield groups.map((group) => replicationGroup(group, members));
    }
    yield alone;
  },
});

async function clustersOf(pages: ReadContext['pages']) {
  const members = new Map<string, Member>();
  const alone: ReturnType<typeof cacheCluster>[] = [];
  for await (const page of pages(describeCacheClusters, PAGE, marker, withMarker)) {
    for (const it of must(page.CacheClusters, describeCacheClusters, 'CacheClusters')) {
      if (it.ReplicationGroupId === undefined) alone.push(cacheCluster(it));
      else {
        const { EngineVersion, CacheSubnetGroupName } = it;
        members.set(it.ReplicationGroupId, { EngineVersion, CacheSubnetGroupName });
      }
    }
  }
  return { alone, members };
}

function cacheCluster(it: ElastiCache.CacheCluster) {
  const text = <T>(value: T | undefined, member: string) => told(value, describeCacheClusters, member);
  return {
    kind: 'elasticache:cluster' as const,
    id: must(it.CacheClusterId, describeCacheClusters, 'CacheClusterId'),
    arn: it.ARN,
    facts: {
      CacheSubnetGroupName: it.CacheSubnetGroupName ?? null,
      TransitEncryptionEnabled: text(it.TransitEncryptionEnabled, 'TransitEncryptionEnabled'),
      AutoMinorVersionUpgrade: text(it.AutoMinorVersionUpgrade, 'AutoMinorVersionUpgrade'),
    },
  };
}

function replicationGroup(it: ElastiCache.ReplicationGroup, members: ReadonlyMap<string, Member>) {
  const id = must(it.ReplicationGroupId, describeReplicationGroups, 'ReplicationGroupId');
  const text = <T>(value: T | undefined, member: string) => told(value, describeReplicationGroups, member);
  const member = members.get(id);
  return {
    kind: 'elasticache:replication-group' as const,
    id,
    arn: it.ARN,
    facts: {
      Engine: text(it.Engine, 'Engine'),
      EngineVersion: member?.EngineVersion ?? null,
      CacheSubnetGroupName: member?.CacheSubnetGroupName ?? null,
      atRestEncrypted: isEncrypted(it),
      KmsKeyId: it.KmsKeyId ?? null,
      TransitEncryptionEnabled: text(it.TransitEncryptionEnabled, 'TransitEncryptionEnabled'),
      TransitEncryptionMode: it.TransitEncryptionMode ?? null,
      authTokenEnabled: text(it.AuthTokenEnabled, 'AuthTokenEnabled'),
      // Left out where there are none.
      UserGroupIds: it.UserGroupIds ?? [],
      AutomaticFailoverEnabled: isOn(it.AutomaticFailover, 'AutomaticFailover'),
      MultiAZEnabled: isOn(it.MultiAZ, 'MultiAZ'),
      SnapshotRetentionLimit: text(it.SnapshotRetentionLimit, 'SnapshotRetentionLimit'),
      AutoMinorVersionUpgrade: text(it.AutoMinorVersionUpgrade, 'AutoMinorVersionUpgrade'),
    },
  };
}

/** Newer groups are encrypted with a key of ElastiCache's own where nobody asked for encryption. */
function isEncrypted(it: ElastiCache.ReplicationGroup) {
  if (it.StorageEncryptionType !== undefined && it.StorageEncryptionType !== 'none') return true;
  return told(it.AtRestEncryptionEnabled, describeReplicationGroups, 'AtRestEncryptionEnabled');
}

/** `enabling` will be on within minutes. */
function isOn(status: string | undefined, member: string) {
  const value = told(status, describeReplicationGroups, member);
  return typeof value === 'string' ? value === 'enabled' || value === 'enabling' : value;
}

const describeCacheSubnetGroups = operation<
  ElastiCache.DescribeCacheSubnetGroupsCommandInput,
  ElastiCache.DescribeCacheSubnetGroupsCommandOutput
>('elasticache', 'DescribeCacheSubnetGroups', ['elasticache:DescribeCacheSubnetGroups']);

export const cacheSubnetGroups = defineRead({
  scope: 'region',
  operations: [describeCacheSubnetGroups],
  lists: ['elasticache:subnet-group'],
  gives: { 'elasticache:subnet-group': ['subnetGroup'] },
  async *run({ pages }) {
    for await (const page of pages(describeCacheSubnetGroups, PAGE, marker, withMarker)) {
      yield must(page.CacheSubnetGroups, describeCacheSubnetGroups, 'CacheSubnetGroups').map((it) => ({
        kind: 'elasticache:subnet-group' as const,
        id: must(it.CacheSubnetGroupName, describeCacheSubnetGroups, 'CacheSubnetGroupName'),
        arn: it.ARN,
        facts: {
          subnetGroup: {
            VpcId: must(it.VpcId, describeCacheSubnetGroups, 'VpcId'),
            subnetIds: must(it.Subnets, describeCacheSubnetGroups, 'Subnets').map(({ SubnetIdentifier }) =>
              must(SubnetIdentifier, describeCacheSubnetGroups, 'SubnetIdentifier'),
            ),
          },
        },
      }));
    }
  },
});
