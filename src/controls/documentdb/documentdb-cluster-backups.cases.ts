import { cases, denied } from '../case.ts';

export default cases('documentdb-cluster-backups', 'documentdb:cluster', [
  { name: 'a week', verdict: 'pass', facts: { BackupRetentionPeriod: 7 } },
  {
    name: 'one day, the default',
    verdict: 'fail',
    reason: /is 1 day; expected: 7 days/,
    facts: { BackupRetentionPeriod: 1 },
  },
  {
    name: 'one day, where that is enough',
    verdict: 'pass',
    settings: { minimumDays: 1 },
    facts: { BackupRetentionPeriod: 1 },
  },
  { name: 'denied', verdict: 'unknown', facts: { BackupRetentionPeriod: denied('rds:DescribeDBClusters') } },
]);
