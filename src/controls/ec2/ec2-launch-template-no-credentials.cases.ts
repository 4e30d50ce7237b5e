import { cases, denied } from '../case.ts';

export default cases('ec2-launch-template-no-credentials', 'ec2:launch-template', [
  { name: 'none', verdict: 'pass', facts: { userDataSecrets: [] } },
  {
    name: 'in an old version',
    verdict: 'fail',
    reason: /version 1, line 3: AWS_SECRET_ACCESS_KEY \(an AWS secret access key\)/,
    facts: {
      userDataSecrets: [{ name: 'version 1, line 3: AWS_SECRET_ACCESS_KEY', kind: 'aws-secret-access-key' }],
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { userDataSecrets: denied('ec2:DescribeLaunchTemplateVersions') },
  },
]);
