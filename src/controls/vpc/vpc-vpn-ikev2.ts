import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-vpn-ikev2',
  title: 'Site-to-site VPN tunnels accept IKEv2 only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'IKEv1 gives away what is needed to guess a pre-shared key, and is no longer kept up by those who made it.',
  fix: 'Set the tunnels to ikev2 alone, and the customer gateway with them.',
  items: ['own.ec2-misconfig'],
  aka: { securityHub: ['EC2.183'] },
  kind: 'ec2:vpn-connection',
  facts: ['tunnels'],
  judge({ facts: { tunnels } }) {
    const old = tunnels.filter(
      ({ IKEVersions: versions }) => versions.length === 0 || versions.includes('ikev1'),
    );
    if (old.length === 0) return pass('Every tunnel accepts ikev2 only.');
    const names = old.map((it) => it.outsideIpAddress);
    return fail(`The tunnel of ${names.join(' and of ')} accepts ikev1; expected: ikev2 only.`);
  },
});
