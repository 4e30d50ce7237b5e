import { cases, denied } from '../case.ts';

const KEPT = {
  BackupRetentionPeriod: 14,
  latestRestorableTime: '2026-10-31T23:55:00.000Z',
  status: 'available',
};

export default cases('rds-cluster-backups', 'rds:cluster', [
  { name: 'two weeks', verdict: 'pass', facts: KEPT },
  {
    name: 'one day, as Aurora has it by default',
    verdict: 'fail',
    reason: /is 1 day; expected: 7 days/,
    facts: { ...KEPT, BackupRetentionPeriod: 1 },
  },
  {
    name: 'stuck',
    verdict: 'fail',
    reason: /hours ago/,
    facts: { ...KEPT, latestRestorableTime: '2026-10-30T00:00:00.000Z' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...KEPT, BackupRetentionPeriod: denied('rds:DescribeDBClusters') },
  },
]);
