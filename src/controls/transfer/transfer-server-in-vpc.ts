import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'transfer-server-in-vpc',
  title: 'Transfer Family servers stand in a VPC',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A public endpoint answers every address of the internet, and no security group can narrow it.',
  fix: 'Give the server an endpoint in a VPC, with elastic addresses and a security group where partners come from outside.',
  items: ['own.data-leaks'],
  aka: { cloudsploit: ['transferPrivateLinkInUse'] },
  kind: 'transfer:server',
  facts: ['EndpointType', 'hasPublicAddresses'],
  judge({ facts: { EndpointType: type, hasPublicAddresses } }) {
    if (type === 'PUBLIC') return fail('EndpointType is PUBLIC; expected: VPC.');
    const beside = hasPublicAddresses ? ', with public addresses behind its security groups' : '';
    return pass(`EndpointType is ${type}${beside}.`);
  },
});
