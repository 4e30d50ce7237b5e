import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-vpn-tunnels-up',
  title: 'Both tunnels of each site-to-site VPN connection are up',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'With one tunnel only, AWS’s next maintenance of that tunnel cuts the site off.',
  fix: 'Configure both tunnels on the customer gateway, and let traffic keep them up.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['vpc_vpn_connection_tunnels_up'],
    cloudsploit: ['vpnTunnelState'],
    securityHub: ['EC2.20'],
  },
  kind: 'ec2:vpn-connection',
  facts: ['tunnels'],
  judge({ facts: { tunnels } }) {
    const down = tunnels.filter(({ up }) => !up).map((it) => it.outsideIpAddress);
    if (down.length > 0) return fail(`The tunnel of ${down.join(' and of ')} is down; expected: up.`);
    if (tunnels.length < 2) return fail(`The connection has ${tunnels.length} tunnels; expected: two.`);
    return pass(`All ${tunnels.length} tunnels are up.`);
  },
});
