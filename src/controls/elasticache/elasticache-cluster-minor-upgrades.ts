import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-cluster-minor-upgrades',
  title: 'Memcached and single-node caches take security patches by themselves',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  severityNote:
    'An old minor version lets nobody in by itself: it takes a way to the cache, and a flaw that matters there.',
  why: 'Minor versions close holes that are public from the day of their release, and a cache that waits for somebody to patch it stays open.',
  fix: 'Turn on AutoMinorVersionUpgrade and choose a maintenance window.',
  items: ['own.defaults'],
  aka: { securityHub: ['ElastiCache.2'] },
  kind: 'elasticache:cluster',
  facts: ['AutoMinorVersionUpgrade'],
  judge({ facts }) {
    return facts.AutoMinorVersionUpgrade
      ? pass('AutoMinorVersionUpgrade is true.')
      : fail('AutoMinorVersionUpgrade is false; expected: true.');
  },
});
