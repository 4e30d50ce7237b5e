import { cases, denied } from '../case.ts';

export default cases('rds-cluster-engine-supported', 'rds:cluster', [
  { name: 'in support', verdict: 'pass', facts: { Engine: 'aurora-postgresql', EngineVersion: '16.3' } },
  {
    name: 'in extended support',
    verdict: 'fail',
    reason: /ended on 2026-02-28, and paid extended support/,
    facts: { Engine: 'aurora-postgresql', EngineVersion: '13.9' },
  },
  {
    name: 'out of all support',
    verdict: 'fail',
    reason: /ended on 2024-10-31; expected/,
    facts: { Engine: 'aurora-mysql', EngineVersion: '5.7.mysql_aurora.2.11.2' },
  },
  {
    name: 'a version that the list does not have',
    verdict: 'manual',
    facts: { Engine: 'aurora-mysql', EngineVersion: '9.9.mysql_aurora.99.1' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Engine: 'postgres', EngineVersion: denied('rds:DescribeDBClusters') },
  },
]);
