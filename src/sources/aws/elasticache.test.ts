import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const group = (ReplicationGroupId: string, more: object = {}) => ({
  ReplicationGroupId,
  Engine: 'redis',
  AtRestEncryptionEnabled: false,
  TransitEncryptionEnabled: true,
  AuthTokenEnabled: false,
  AutomaticFailover: 'disabled',
  MultiAZ: 'disabled',
  SnapshotRetentionLimit: 0,
  AutoMinorVersionUpgrade: true,
  ...more,
});

describe('a replication group', () => {
  it('takes its version and subnets from its members, which are no caches of their own', async () => {
    const answers = {
      DescribeReplicationGroups: () => ({ ReplicationGroups: [group('sessions'), group('new')] }),
      DescribeCacheClusters: () => ({
        CacheClusters: [
          {
            CacheClusterId: 'sessions-001',
            ReplicationGroupId: 'sessions',
            Engine: 'redis',
            EngineVersion: '7.1.0',
            CacheSubnetGroupName: 'caches',
          },
          { CacheClusterId: 'pages', Engine: 'memcached', AutoMinorVersionUpgrade: true },
        ],
      }),
    };
    const groups = await readFacts(
      'elasticache:replication-group',
      ['EngineVersion', 'CacheSubnetGroupName'],
      answers,
    );
    expect(groups.facts).toEqual({
      sessions: { EngineVersion: '7.1.0', CacheSubnetGroupName: 'caches' },
      new: { EngineVersion: null, CacheSubnetGroupName: null },
    });
    const clusters = await readFacts(
      'elasticache:cluster',
      ['AutoMinorVersionUpgrade', 'TransitEncryptionEnabled'],
      answers,
    );
    expect(clusters.facts).toMatchObject({
      pages: { AutoMinorVersionUpgrade: true, TransitEncryptionEnabled: { unknown: { kind: 'unparsable' } } },
    });
    expect(Object.keys(clusters.facts)).toEqual(['pages']);
  });

  it.each([
    ['asked for', { AtRestEncryptionEnabled: true }, true],
    ['not asked for', {}, false],
    ['by ElastiCache itself', { StorageEncryptionType: 'sse-elasticache' }, true],
    ['none', { StorageEncryptionType: 'none' }, false],
  ])('is encrypted: %s', async (_, more, encrypted) => {
    const { facts } = await readFacts('elasticache:replication-group', ['atRestEncrypted'], {
      DescribeReplicationGroups: () => ({ ReplicationGroups: [group('sessions', more)] }),
      DescribeCacheClusters: () => ({ CacheClusters: [] }),
    });
    expect(facts['sessions']?.['atRestEncrypted']).toBe(encrypted);
  });

  it.each([
    ['enabled', true],
    ['enabling', true],
    ['disabling', false],
  ])('fails over: %s', async (AutomaticFailover, value) => {
    const { facts } = await readFacts('elasticache:replication-group', ['AutomaticFailoverEnabled'], {
      DescribeReplicationGroups: () => ({ ReplicationGroups: [group('sessions', { AutomaticFailover })] }),
      DescribeCacheClusters: () => ({ CacheClusters: [] }),
    });
    expect(facts['sessions']?.['AutomaticFailoverEnabled']).toBe(value);
  });
});
