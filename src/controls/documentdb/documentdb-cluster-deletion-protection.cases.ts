import { cases, denied } from '../case.ts';

export default cases('documentdb-cluster-deletion-protection', 'documentdb:cluster', [
  { name: 'on', verdict: 'pass', facts: { DeletionProtection: true } },
  { name: 'off', verdict: 'fail', facts: { DeletionProtection: false } },
  { name: 'denied', verdict: 'unknown', facts: { DeletionProtection: denied('rds:DescribeDBClusters') } },
]);
