import { cases, denied } from '../case.ts';

export default cases('neptune-cluster-snapshot-not-public', 'neptune:cluster-snapshot', [
  { name: 'nobody else', verdict: 'pass', facts: { snapshotType: 'manual', restorableBy: [] } },
  {
    name: 'everybody',
    verdict: 'fail',
    reason: /Every AWS account/,
    facts: { snapshotType: 'manual', restorableBy: ['all'] },
  },
  {
    name: 'everybody beside a partner',
    verdict: 'fail',
    facts: { snapshotType: 'manual', restorableBy: ['444455556666', 'all'] },
  },
  {
    name: 'a partner',
    verdict: 'pass',
    reason: /444455556666/,
    facts: { snapshotType: 'manual', restorableBy: ['444455556666'] },
  },
  {
    name: 'automated',
    verdict: 'pass',
    reason: /cannot be shared/,
    facts: { snapshotType: 'automated', restorableBy: [] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { snapshotType: 'manual', restorableBy: denied('rds:DescribeDBClusterSnapshotAttributes') },
  },
]);
