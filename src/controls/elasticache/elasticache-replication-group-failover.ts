import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-replication-group-failover',
  title: 'Redis and Valkey caches fail over by themselves',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'When the primary fails, nothing can be written until somebody promotes a replica by hand.',
  fix: 'Add a replica and turn on automatic failover.',
  items: ['own.defaults'],
  aka: { prowler: ['elasticache_redis_cluster_automatic_failover_enabled'], securityHub: ['ElastiCache.3'] },
  kind: 'elasticache:replication-group',
  facts: ['AutomaticFailoverEnabled'],
  judge({ facts }) {
    return facts.AutomaticFailoverEnabled
      ? pass('AutomaticFailoverEnabled is true.')
      : fail('AutomaticFailoverEnabled is false; expected: true.');
  },
});
