import { cases, denied } from '../case.ts';

export default cases('rds-cluster-backtrack', 'rds:cluster', [
  {
    name: 'a day',
    verdict: 'pass',
    reason: /24 hours/,
    facts: { Engine: 'aurora-mysql', BacktrackWindow: 86_400 },
  },
  { name: 'off', verdict: 'fail', facts: { Engine: 'aurora-mysql', BacktrackWindow: 0 } },
  {
    name: 'PostgreSQL has none',
    verdict: 'not-applicable',
    facts: { Engine: 'aurora-postgresql', BacktrackWindow: 0 },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Engine: 'aurora-mysql', BacktrackWindow: denied('rds:DescribeDBClusters') },
  },
]);
