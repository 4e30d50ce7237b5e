import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-public-access-blocked',
  title: 'VPC Block Public Access shuts internet gateways in every region',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Without it, one route and one address are enough to put any subnet on the internet.',
  fix: 'Block ingress or both directions for the region, with exclusions for the VPCs and subnets that serve the public.',
  items: ['own.defaults', 'own.ec2-misconfig'],
  aka: { securityHub: ['EC2.172'] },
  kind: 'aws:region',
  facts: ['vpcBlockPublicAccess'],
  judge({
    facts: {
      vpcBlockPublicAccess: { InternetGatewayBlockMode: mode, exclusions },
    },
  }) {
    if (mode === 'off')
      return fail('InternetGatewayBlockMode is off; expected: block-ingress or block-bidirectional.');
    const left = exclusions.length === 0 ? 'without exclusions' : `but for ${exclusions.length} exclusions`;
    return pass(`InternetGatewayBlockMode is ${mode}, ${left}.`);
  },
});
