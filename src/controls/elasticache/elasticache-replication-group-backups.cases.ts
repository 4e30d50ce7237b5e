import { cases, denied } from '../case.ts';

export default cases('elasticache-replication-group-backups', 'elasticache:replication-group', [
  { name: 'a week', verdict: 'pass', facts: { SnapshotRetentionLimit: 7 } },
  { name: 'a day', verdict: 'pass', facts: { SnapshotRetentionLimit: 1 } },
  {
    name: 'a day, where a week is asked for',
    verdict: 'fail',
    settings: { minimumDays: 7 },
    facts: { SnapshotRetentionLimit: 1 },
  },
  { name: 'none', verdict: 'fail', reason: /no automatic backups/, facts: { SnapshotRetentionLimit: 0 } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SnapshotRetentionLimit: denied('elasticache:DescribeReplicationGroups') },
  },
]);
