import { cases, denied } from '../case.ts';

export default cases('ec2-instance-no-credentials-in-user-data', 'ec2:instance', [
  { name: 'none', verdict: 'pass', reason: /^No line of the user data/, facts: { userDataSecrets: [] } },
  {
    name: 'a password',
    verdict: 'fail',
    reason: /line 4: DB_PASSWORD \(a secret by its name\)/,
    facts: { userDataSecrets: [{ name: 'line 4: DB_PASSWORD', kind: 'named-secret' }] },
  },
  { name: 'denied', verdict: 'unknown', facts: { userDataSecrets: denied('ec2:DescribeInstanceAttribute') } },
]);
