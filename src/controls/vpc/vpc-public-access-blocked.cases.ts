import { cases, denied } from '../case.ts';

const facts = (InternetGatewayBlockMode: string) => ({
  vpcBlockPublicAccess: { InternetGatewayBlockMode, exclusions: [] },
});

export default cases('vpc-public-access-blocked', 'aws:region', [
  { name: 'both directions', verdict: 'pass', facts: facts('block-bidirectional') },
  {
    name: 'one, with an exclusion',
    verdict: 'pass',
    reason: /block-ingress, but for 1 exclusions/,
    facts: {
      vpcBlockPublicAccess: {
        InternetGatewayBlockMode: 'block-ingress',
        exclusions: [{ resource: 'subnet-1', InternetGatewayExclusionMode: 'allow-bidirectional' }],
      },
    },
  },
  { name: 'off', verdict: 'fail', facts: facts('off') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { vpcBlockPublicAccess: denied('ec2:DescribeVpcBlockPublicAccessOptions') },
  },
]);
