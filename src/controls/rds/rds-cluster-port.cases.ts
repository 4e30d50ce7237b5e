import { cases, denied } from '../case.ts';

export default cases('rds-cluster-port', 'rds:cluster', [
  { name: 'another', verdict: 'pass', facts: { Engine: 'aurora-postgresql', Port: 5444 } },
  { name: 'the default', verdict: 'fail', facts: { Engine: 'aurora-postgresql', Port: 5432 } },
  { name: 'not made yet', verdict: 'not-applicable', facts: { Engine: 'aurora-postgresql', Port: null } },
  { name: 'an engine that is not known', verdict: 'not-applicable', facts: { Engine: 'future-db', Port: 1 } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Engine: 'aurora-postgresql', Port: denied('rds:DescribeDBClusters') },
  },
]);
