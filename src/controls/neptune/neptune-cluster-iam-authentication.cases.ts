import { cases, denied } from '../case.ts';

export default cases('neptune-cluster-iam-authentication', 'neptune:cluster', [
  { name: 'on', verdict: 'pass', facts: { EnableIAMDatabaseAuthentication: true } },
  { name: 'off', verdict: 'fail', facts: { EnableIAMDatabaseAuthentication: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EnableIAMDatabaseAuthentication: denied('rds:DescribeDBClusters') },
  },
]);
