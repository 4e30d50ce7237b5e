import { cases, denied } from '../case.ts';

export default cases('rds-instance-log-exports', 'rds:instance', [
  {
    name: 'PostgreSQL',
    verdict: 'pass',
    facts: {
      Engine: 'postgres',
      EnableCloudwatchLogsExports: ['postgresql', 'upgrade'],
      DBClusterIdentifier: null,
    },
  },
  {
    name: 'nothing',
    verdict: 'fail',
    reason: /has nothing; expected also: audit, error/,
    facts: { Engine: 'mysql', EnableCloudwatchLogsExports: [], DBClusterIdentifier: null },
  },
  {
    name: 'slow queries alone',
    verdict: 'fail',
    facts: { Engine: 'mariadb', EnableCloudwatchLogsExports: ['slowquery'], DBClusterIdentifier: null },
  },
  {
    name: 'SQL Server',
    verdict: 'pass',
    facts: { Engine: 'sqlserver-se', EnableCloudwatchLogsExports: ['error'], DBClusterIdentifier: null },
  },
  {
    name: 'Oracle without audit',
    verdict: 'fail',
    reason: /expected also: audit\./,
    facts: { Engine: 'oracle-ee', EnableCloudwatchLogsExports: ['alert'], DBClusterIdentifier: null },
  },
  {
    name: 'RDS Custom',
    verdict: 'not-applicable',
    facts: { Engine: 'custom-oracle-ee', EnableCloudwatchLogsExports: [], DBClusterIdentifier: null },
  },
  {
    name: 'a member of a cluster',
    verdict: 'not-applicable',
    reason: /cluster aurora/,
    facts: { Engine: 'aurora-mysql', EnableCloudwatchLogsExports: [], DBClusterIdentifier: 'aurora' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      Engine: 'mysql',
      EnableCloudwatchLogsExports: denied('rds:DescribeDBInstances'),
      DBClusterIdentifier: null,
    },
  },
]);
