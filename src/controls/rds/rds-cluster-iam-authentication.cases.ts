import { cases, denied } from '../case.ts';

export default cases('rds-cluster-iam-authentication', 'rds:cluster', [
  { name: 'on', verdict: 'pass', facts: { Engine: 'aurora-mysql', EnableIAMDatabaseAuthentication: true } },
  { name: 'off', verdict: 'fail', facts: { Engine: 'aurora-mysql', EnableIAMDatabaseAuthentication: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Engine: 'aurora-mysql', EnableIAMDatabaseAuthentication: denied('rds:DescribeDBClusters') },
  },
  {
    name: 'an engine that has none',
    verdict: 'not-applicable',
    facts: { Engine: 'sqlserver-ee', EnableIAMDatabaseAuthentication: false },
  },
]);
