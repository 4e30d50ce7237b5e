import { cases, denied } from '../case.ts';

export default cases('redshift-cluster-snapshots', 'redshift:cluster', [
  { name: 'a week', verdict: 'pass', facts: { AutomatedSnapshotRetentionPeriod: 7 } },
  {
    name: 'a day, the default',
    verdict: 'fail',
    reason: /AutomatedSnapshotRetentionPeriod is 1 day; expected: 7 days/,
    facts: { AutomatedSnapshotRetentionPeriod: 1 },
  },
  {
    name: 'a day, where that is enough',
    verdict: 'pass',
    settings: { minimumDays: 1 },
    facts: { AutomatedSnapshotRetentionPeriod: 1 },
  },
  { name: 'off', verdict: 'fail', reason: /is 0/, facts: { AutomatedSnapshotRetentionPeriod: 0 } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AutomatedSnapshotRetentionPeriod: denied('redshift:DescribeClusters') },
  },
]);
