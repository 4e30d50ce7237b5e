import type { SubnetGroup } from './rds.ts';

export interface ElastiCacheKinds {
  'elasticache:replication-group': ReplicationGroupFacts;
  'elasticache:cluster': CacheClusterFacts;
  'elasticache:subnet-group': CacheSubnetGroupFacts;
}

/** Redis OSS or Valkey with its replicas or shards. */
export interface ReplicationGroupFacts {
  /** `redis` or `valkey`. */
  readonly Engine: string;
  /** `7.1.0`. Null: it has no members yet. */
  readonly EngineVersion: string | null;
  readonly CacheSubnetGroupName: string | null;
  readonly atRestEncrypted: boolean;
  /** ARN of the key. Null: none, or one that AWS owns. */
  readonly KmsKeyId: string | null;
  readonly TransitEncryptionEnabled: boolean;
  /** `required`, or `preferred`: plain connections are accepted too. Null: not told, as where there is no encryption. */
  readonly TransitEncryptionMode: string | null;
  readonly authTokenEnabled: boolean;
  /** Groups of users with passwords and rights of their own. */
  readonly UserGroupIds: readonly string[];
  readonly AutomaticFailoverEnabled: boolean;
  readonly MultiAZEnabled: boolean;
  /** Days; 0: no backups. */
  readonly SnapshotRetentionLimit: number;
  readonly AutoMinorVersionUpgrade: boolean;
}

/** Memcached, or a single node of Redis OSS that is in no replication group. */
export interface CacheClusterFacts {
  readonly CacheSubnetGroupName: string | null;
  readonly TransitEncryptionEnabled: boolean;
  readonly AutoMinorVersionUpgrade: boolean;
}

export interface CacheSubnetGroupFacts {
  readonly subnetGroup: SubnetGroup;
}
