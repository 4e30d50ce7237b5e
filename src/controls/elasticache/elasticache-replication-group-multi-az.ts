import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-replication-group-multi-az',
  title: 'Redis and Valkey caches have replicas in another availability zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'With all nodes in one zone, its failure takes the cache, and programs that cannot do without it, along.',
  fix: 'Turn on Multi-AZ, which needs a replica in another zone.',
  items: ['own.defaults'],
  aka: { prowler: ['elasticache_redis_cluster_multi_az_enabled'], cloudsploit: ['elasticacheRedisMultiAZ'] },
  kind: 'elasticache:replication-group',
  facts: ['MultiAZEnabled'],
  judge({ facts }) {
    return facts.MultiAZEnabled
      ? pass('MultiAZEnabled is true.')
      : fail('MultiAZEnabled is false; expected: true.');
  },
});
