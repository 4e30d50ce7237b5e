import { cases, denied } from '../case.ts';

export default cases('eks-deletion-protection', 'eks:cluster', [
  { name: 'on', verdict: 'pass', facts: { DeletionProtection: true } },
  { name: 'off', verdict: 'fail', facts: { DeletionProtection: false } },
  { name: 'denied', verdict: 'unknown', facts: { DeletionProtection: denied('eks:DescribeCluster') } },
]);
