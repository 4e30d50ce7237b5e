import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-replication-group-tls-required',
  title: 'Redis and Valkey caches refuse connections without TLS',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Without encryption in transit, passwords and cached data can be read on the way.',
  fix: 'Turn on encryption in transit, first as preferred, and as required once all clients speak TLS.',
  items: ['https.databases'],
  aka: {
    prowler: ['elasticache_redis_cluster_in_transit_encryption_enabled'],
    cloudsploit: ['redisClusterEncryptionInTransit'],
    securityHub: ['ElastiCache.5'],
  },
  kind: 'elasticache:replication-group',
  facts: ['TransitEncryptionEnabled', 'TransitEncryptionMode'],
  judge({ facts: { TransitEncryptionEnabled: enabled, TransitEncryptionMode: mode } }) {
    if (!enabled) return fail('TransitEncryptionEnabled is false; expected: true.');
    if (mode === 'preferred') {
      return fail(
        'TransitEncryptionMode is preferred: connections without TLS are accepted too; expected: required.',
      );
    }
    return pass('TransitEncryptionEnabled is true, and connections without TLS are refused.');
  },
});
