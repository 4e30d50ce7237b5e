import { cases, denied } from '../case.ts';

export default cases('rds-cluster-log-exports', 'rds:cluster', [
  {
    name: 'Aurora PostgreSQL',
    verdict: 'pass',
    facts: { Engine: 'aurora-postgresql', EnableCloudwatchLogsExports: ['postgresql'] },
  },
  {
    name: 'Aurora MySQL',
    verdict: 'pass',
    facts: { Engine: 'aurora-mysql', EnableCloudwatchLogsExports: ['audit', 'error'] },
  },
  {
    name: 'Aurora MySQL without audit',
    verdict: 'fail',
    reason: /has error, slowquery; expected also: audit/,
    facts: { Engine: 'aurora-mysql', EnableCloudwatchLogsExports: ['error', 'slowquery'] },
  },
  {
    name: 'a Multi-AZ cluster of PostgreSQL without any',
    verdict: 'fail',
    facts: { Engine: 'postgres', EnableCloudwatchLogsExports: [] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Engine: 'aurora-mysql', EnableCloudwatchLogsExports: denied('rds:DescribeDBClusters') },
  },
]);
