import { cases, denied } from '../case.ts';

export default cases('rds-cluster-minor-upgrades', 'rds:cluster', [
  { name: 'on', verdict: 'pass', facts: { Engine: 'postgres', AutoMinorVersionUpgrade: true } },
  { name: 'off', verdict: 'fail', facts: { Engine: 'mysql', AutoMinorVersionUpgrade: false } },
  {
    name: 'Aurora',
    verdict: 'not-applicable',
    facts: { Engine: 'aurora-mysql', AutoMinorVersionUpgrade: false },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Engine: 'mysql', AutoMinorVersionUpgrade: denied('rds:DescribeDBClusters') },
  },
]);
