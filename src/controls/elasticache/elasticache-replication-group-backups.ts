import { days } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-replication-group-backups',
  title: 'Redis and Valkey caches are backed up',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  severityNote:
    'What a cache alone holds is seldom missed for long; Security Hub judges as if it were a database.',
  why: 'What lives in the cache alone (sessions, carts, queues) is lost when the cache is.',
  fix: 'Set a snapshot retention of one day or more.',
  items: ['own.defaults'],
  aka: { prowler: ['elasticache_redis_cluster_backup_enabled'], securityHub: ['ElastiCache.1'] },
  kind: 'elasticache:replication-group',
  facts: ['SnapshotRetentionLimit'],
  settings: { minimumDays: 1 },
  judge({ facts: { SnapshotRetentionLimit: kept } }, { settings: { minimumDays } }) {
    const expected = `expected: ${days(minimumDays)} or more`;
    if (kept >= minimumDays && kept > 0) return pass(`SnapshotRetentionLimit is ${days(kept)}.`);
    return kept === 0
      ? fail(`SnapshotRetentionLimit is 0: there are no automatic backups; ${expected}.`)
      : fail(`SnapshotRetentionLimit is ${days(kept)}; ${expected}.`);
  },
});
