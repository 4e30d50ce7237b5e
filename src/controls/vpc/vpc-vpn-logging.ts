import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-vpn-logging',
  title: 'Site-to-site VPN connections log their tunnels',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without the log nobody sees that somebody tries keys on the tunnel, or why it went down.',
  fix: 'Turn on tunnel activity logs to a log group for both tunnels.',
  items: ['own.ec2-misconfig'],
  aka: { securityHub: ['EC2.171'] },
  kind: 'ec2:vpn-connection',
  facts: ['tunnels'],
  judge({ facts: { tunnels } }) {
    const silent = tunnels.filter(({ logEnabled }) => !logEnabled).map((it) => it.outsideIpAddress);
    if (silent.length === 0) return pass('Every tunnel is logged.');
    return fail(`LogEnabled is not true for the tunnel of ${silent.join(' and of ')}; expected: true.`);
  },
});
