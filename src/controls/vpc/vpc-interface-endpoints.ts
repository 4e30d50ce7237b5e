import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-interface-endpoints',
  title: 'VPCs reach the AWS services that machines need by endpoints of their own',
  risk: { impact: 'order', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'The calls are signed and encrypted either way; an endpoint spares the way out that an intruder would use as well.',
  why: 'Without endpoints, even a machine that talks to AWS alone needs a way out to the internet, which an intruder then has too.',
  fix: 'Make interface endpoints for the services that the machines of the VPC use, and name only these in the configuration.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['vpc_endpoint_for_ec2_enabled'],
    securityHub: ['EC2.10', 'EC2.55', 'EC2.56', 'EC2.57', 'EC2.58', 'EC2.60'],
  },
  kind: 'ec2:vpc',
  facts: [],
  relations: {
    endpoints: of('ec2:vpc-endpoint', 'VpcId', ['ServiceName', 'VpcEndpointType', 'state']),
    interfaces: of('ec2:network-interface', 'VpcId', []),
  },
  settings: { services: ['ec2', 'ecr.api', 'ecr.dkr', 'ssm', 'ssm-contacts', 'ssm-incidents'] },
  judge({ region }, { related: { endpoints, interfaces }, settings: { services } }) {
    const there = endpoints
      .filter(({ facts }) => facts.VpcEndpointType === 'Interface' && facts.state === 'available')
      .map(({ facts }) => facts.ServiceName);
    const missing = services.filter((name) => !there.some((it) => it.endsWith(`.${region}.${name}`)));
    if (missing.length === 0) return pass(`The VPC has interface endpoints for ${services.join(', ')}.`);
    if (interfaces.length === 0) return notApplicable('Nothing runs in the VPC.');
    return fail(
      `The VPC has no available interface endpoint for ${missing.join(', ')}; expected: one for each.`,
    );
  },
});
