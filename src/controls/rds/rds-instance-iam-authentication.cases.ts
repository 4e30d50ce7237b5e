import { cases, denied } from '../case.ts';

export default cases('rds-instance-iam-authentication', 'rds:instance', [
  {
    name: 'on',
    verdict: 'pass',
    facts: { Engine: 'postgres', EnableIAMDatabaseAuthentication: true, DBClusterIdentifier: null },
  },
  {
    name: 'off',
    verdict: 'fail',
    facts: { Engine: 'postgres', EnableIAMDatabaseAuthentication: false, DBClusterIdentifier: null },
  },
  {
    name: 'SQL Server has none',
    verdict: 'not-applicable',
    reason: /sqlserver-se/,
    facts: { Engine: 'sqlserver-se', EnableIAMDatabaseAuthentication: false, DBClusterIdentifier: null },
  },
  {
    name: 'a member of a cluster',
    verdict: 'not-applicable',
    reason: /cluster aurora/,
    facts: { Engine: 'aurora-mysql', EnableIAMDatabaseAuthentication: false, DBClusterIdentifier: 'aurora' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      Engine: 'postgres',
      EnableIAMDatabaseAuthentication: denied('rds:DescribeDBInstances'),
      DBClusterIdentifier: null,
    },
  },
]);
