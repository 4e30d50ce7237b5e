import { cases, denied } from '../case.ts';

export default cases('rds-instance-admin-name', 'rds:instance', [
  {
    name: 'a name of its own',
    verdict: 'pass',
    facts: { MasterUsername: 'shopowner', DBClusterIdentifier: null },
  },
  {
    name: 'a default',
    verdict: 'fail',
    reason: /is admin; expected/,
    facts: { MasterUsername: 'admin', DBClusterIdentifier: null },
  },
  {
    name: 'a default in capitals',
    verdict: 'fail',
    facts: { MasterUsername: 'Admin', DBClusterIdentifier: null },
  },
  {
    name: 'a member of a cluster',
    verdict: 'not-applicable',
    reason: /cluster aurora/,
    facts: { MasterUsername: 'admin', DBClusterIdentifier: 'aurora' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { MasterUsername: denied('rds:DescribeDBInstances'), DBClusterIdentifier: null },
  },
]);
