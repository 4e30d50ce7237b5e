import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-replication-group-authentication',
  title: 'Redis and Valkey caches ask who comes',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Without a password or users, whoever reaches the port reads, changes and deletes everything in the cache.',
  fix: 'Attach a group of users (from Redis OSS 6 on), or set an AUTH token.',
  items: ['own.defaults'],
  aka: { prowler: ['elasticache_redis_replication_group_auth_enabled'], securityHub: ['ElastiCache.6'] },
  kind: 'elasticache:replication-group',
  facts: ['authTokenEnabled', 'UserGroupIds'],
  judge({ facts: { authTokenEnabled, UserGroupIds } }) {
    if (UserGroupIds.length > 0) return pass(`Users of ${UserGroupIds.join(', ')} sign in.`);
    if (authTokenEnabled) return pass('Clients must know the AUTH token.');
    return fail(
      'There is neither an AUTH token nor a group of users: nobody is asked who they are; expected: one of them.',
    );
  },
});
