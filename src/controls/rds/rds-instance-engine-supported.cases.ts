import { cases, denied } from '../case.ts';

export default cases('rds-instance-engine-supported', 'rds:instance', [
  {
    name: 'in support',
    verdict: 'pass',
    facts: { Engine: 'postgres', EngineVersion: '16.3', DBClusterIdentifier: null },
  },
  {
    name: 'in extended support',
    verdict: 'fail',
    reason: /ended on 2026-02-28, and paid extended support/,
    facts: { Engine: 'postgres', EngineVersion: '13.9', DBClusterIdentifier: null },
  },
  {
    name: 'out of all support',
    verdict: 'fail',
    reason: /ended on 2024-10-31; expected/,
    facts: { Engine: 'aurora-mysql', EngineVersion: '5.7.mysql_aurora.2.11.2', DBClusterIdentifier: null },
  },
  {
    name: 'a version that the list does not have',
    verdict: 'manual',
    facts: { Engine: 'oracle-ee', EngineVersion: '19.0.0.0', DBClusterIdentifier: null },
  },
  {
    name: 'a member of a cluster',
    verdict: 'not-applicable',
    reason: /cluster aurora/,
    facts: {
      Engine: 'aurora-mysql',
      EngineVersion: '5.7.mysql_aurora.2.11.2',
      DBClusterIdentifier: 'aurora',
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      Engine: 'postgres',
      EngineVersion: denied('rds:DescribeDBInstances'),
      DBClusterIdentifier: null,
    },
  },
]);
