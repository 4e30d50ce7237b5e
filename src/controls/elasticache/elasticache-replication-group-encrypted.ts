import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-replication-group-encrypted',
  title: 'Redis and Valkey caches are encrypted at rest',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Backups and swap of an unencrypted cache can be read by whoever gets at them.',
  fix: 'Restore a backup of the cache to a new one with encryption at rest; an existing one cannot be encrypted.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['elasticache_redis_cluster_rest_encryption_enabled'],
    cloudsploit: ['redisClusterEncryptionAtRest'],
    securityHub: ['ElastiCache.4'],
  },
  kind: 'elasticache:replication-group',
  facts: ['atRestEncrypted'],
  judge({ facts }) {
    return facts.atRestEncrypted
      ? pass('The cache is encrypted at rest.')
      : fail('The cache is not encrypted at rest; expected: encrypted.');
  },
});
