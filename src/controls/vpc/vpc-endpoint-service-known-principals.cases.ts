import { cases, denied } from '../case.ts';

const root = (account: string) => `arn:aws:iam::${account}:root`;

export default cases('vpc-endpoint-service-known-principals', 'ec2:vpc-endpoint-service', [
  { name: 'nobody', verdict: 'pass', facts: { allowedPrincipals: [] } },
  { name: 'the account itself', verdict: 'pass', facts: { allowedPrincipals: [root('111122223333')] } },
  {
    name: 'a stranger',
    verdict: 'fail',
    reason: /arn:aws:iam::999988887777:role\/x/,
    facts: { allowedPrincipals: [root('111122223333'), 'arn:aws:iam::999988887777:role/x'] },
  },
  { name: 'everybody', verdict: 'fail', facts: { allowedPrincipals: ['*'] } },
  {
    name: 'one who is known',
    verdict: 'pass',
    facts: { allowedPrincipals: [root('999988887777')] },
    settings: { knownAccounts: ['999988887777'] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { allowedPrincipals: denied('ec2:DescribeVpcEndpointServicePermissions') },
  },
]);
