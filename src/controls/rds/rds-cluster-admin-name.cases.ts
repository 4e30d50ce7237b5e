import { cases, denied } from '../case.ts';

export default cases('rds-cluster-admin-name', 'rds:cluster', [
  { name: 'a name of its own', verdict: 'pass', facts: { MasterUsername: 'shopowner' } },
  { name: 'a default', verdict: 'fail', reason: /is admin; expected/, facts: { MasterUsername: 'admin' } },
  { name: 'a default in capitals', verdict: 'fail', facts: { MasterUsername: 'Admin' } },
  { name: 'denied', verdict: 'unknown', facts: { MasterUsername: denied('rds:DescribeDBClusters') } },
]);
