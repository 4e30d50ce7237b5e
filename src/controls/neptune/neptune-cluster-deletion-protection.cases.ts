import { cases, denied } from '../case.ts';

export default cases('neptune-cluster-deletion-protection', 'neptune:cluster', [
  { name: 'on', verdict: 'pass', facts: { DeletionProtection: true } },
  { name: 'off', verdict: 'fail', facts: { DeletionProtection: false } },
  { name: 'denied', verdict: 'unknown', facts: { DeletionProtection: denied('rds:DescribeDBClusters') } },
]);
