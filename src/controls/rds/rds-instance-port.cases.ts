import { cases, denied } from '../case.ts';

export default cases('rds-instance-port', 'rds:instance', [
  { name: 'another', verdict: 'pass', facts: { Engine: 'postgres', Port: 5444, DBClusterIdentifier: null } },
  {
    name: 'the default',
    verdict: 'fail',
    facts: { Engine: 'postgres', Port: 5432, DBClusterIdentifier: null },
  },
  {
    name: 'not made yet',
    verdict: 'not-applicable',
    facts: { Engine: 'postgres', Port: null, DBClusterIdentifier: null },
  },
  {
    name: 'an engine that is not known',
    verdict: 'not-applicable',
    facts: { Engine: 'future-db', Port: 1, DBClusterIdentifier: null },
  },
  {
    name: 'a member of a cluster',
    verdict: 'not-applicable',
    reason: /cluster aurora/,
    facts: { Engine: 'aurora-mysql', Port: 3306, DBClusterIdentifier: 'aurora' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Engine: 'postgres', Port: denied('rds:DescribeDBInstances'), DBClusterIdentifier: null },
  },
]);
