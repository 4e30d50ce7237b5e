import { cases, denied } from '../case.ts';

export default cases('rds-instance-deletion-protection', 'rds:instance', [
  { name: 'protected', verdict: 'pass', facts: { DeletionProtection: true, DBClusterIdentifier: null } },
  { name: 'not protected', verdict: 'fail', facts: { DeletionProtection: false, DBClusterIdentifier: null } },
  {
    name: 'a member of a cluster',
    verdict: 'not-applicable',
    reason: /cluster aurora/,
    facts: { DeletionProtection: false, DBClusterIdentifier: 'aurora' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { DeletionProtection: denied('rds:DescribeDBInstances'), DBClusterIdentifier: null },
  },
]);
