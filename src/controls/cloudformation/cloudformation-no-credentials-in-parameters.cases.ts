import { cases, denied } from '../case.ts';

export default cases('cloudformation-no-credentials-in-parameters', 'cloudformation:stack', [
  { name: 'none', verdict: 'pass', facts: { parameterSecrets: [], outputSecrets: [] } },
  {
    name: 'a parameter',
    verdict: 'fail',
    reason: /parameter DbPassword \(a secret by its name\)/,
    facts: { parameterSecrets: [{ name: 'DbPassword', kind: 'named-secret' }], outputSecrets: [] },
  },
  {
    name: 'an output',
    verdict: 'fail',
    reason: /output SecretKey \(an AWS secret access key\)/,
    facts: { parameterSecrets: [], outputSecrets: [{ name: 'SecretKey', kind: 'aws-secret-access-key' }] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      parameterSecrets: denied('cloudformation:DescribeStacks'),
      outputSecrets: denied('cloudformation:DescribeStacks'),
    },
  },
]);
