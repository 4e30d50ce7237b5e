import { cases, denied } from '../case.ts';

export default cases('rds-instance-minor-upgrades', 'rds:instance', [
  {
    name: 'on',
    verdict: 'pass',
    facts: { Engine: 'mysql', AutoMinorVersionUpgrade: true, DBClusterIdentifier: null },
  },
  {
    name: 'off',
    verdict: 'fail',
    facts: { Engine: 'mysql', AutoMinorVersionUpgrade: false, DBClusterIdentifier: null },
  },
  {
    name: 'a member of an Aurora cluster, which has the setting for itself',
    verdict: 'fail',
    facts: { Engine: 'aurora-mysql', AutoMinorVersionUpgrade: false, DBClusterIdentifier: 'aurora' },
  },
  {
    name: 'a member of a Multi-AZ cluster',
    verdict: 'not-applicable',
    facts: { Engine: 'postgres', AutoMinorVersionUpgrade: false, DBClusterIdentifier: 'three' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      Engine: 'mysql',
      AutoMinorVersionUpgrade: denied('rds:DescribeDBInstances'),
      DBClusterIdentifier: null,
    },
  },
]);
