import { cases, denied } from '../case.ts';

const KEPT = {
  BackupRetentionPeriod: 7,
  latestRestorableTime: '2026-10-31T23:55:00.000Z',
  status: 'available',
  DBClusterIdentifier: null,
  SourceDBInstanceIdentifier: null,
};

export default cases('rds-instance-backups', 'rds:instance', [
  { name: 'seven days', verdict: 'pass', facts: KEPT },
  {
    name: 'off',
    verdict: 'fail',
    reason: /backups of the instance are off/,
    facts: { ...KEPT, BackupRetentionPeriod: 0, latestRestorableTime: null },
  },
  {
    name: 'one day',
    verdict: 'fail',
    reason: /is 1 day; expected: 7 days/,
    facts: { ...KEPT, BackupRetentionPeriod: 1 },
  },
  {
    name: 'one day, where that is enough',
    verdict: 'pass',
    settings: { minimumDays: 1 },
    facts: { ...KEPT, BackupRetentionPeriod: 1 },
  },
  {
    name: 'stuck since yesterday',
    verdict: 'fail',
    reason: /only to 26 hours ago/,
    facts: { ...KEPT, latestRestorableTime: '2026-10-30T22:00:00.000Z' },
  },
  {
    name: 'stopped: nothing new to keep',
    verdict: 'pass',
    facts: { ...KEPT, status: 'stopped', latestRestorableTime: '2026-10-28T22:00:00.000Z' },
  },
  {
    name: 'a read replica',
    verdict: 'not-applicable',
    facts: { ...KEPT, BackupRetentionPeriod: 0, SourceDBInstanceIdentifier: 'shop' },
  },
  {
    name: 'a member of a cluster',
    verdict: 'not-applicable',
    reason: /cluster aurora/,
    facts: { ...KEPT, DBClusterIdentifier: 'aurora' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...KEPT, BackupRetentionPeriod: denied('rds:DescribeDBInstances') },
  },
]);
