import { cases, denied } from '../case.ts';
import { tunnel } from './fixtures/tunnel.ts';

const good = tunnel('203.0.113.1');

export default cases('vpc-vpn-tunnels-up', 'ec2:vpn-connection', [
  { name: 'both', verdict: 'pass', facts: { tunnels: [good, tunnel('203.0.113.2')] } },
  {
    name: 'one',
    verdict: 'fail',
    reason: /of 203\.0\.113\.2 is down/,
    facts: { tunnels: [good, tunnel('203.0.113.2', { up: false })] },
  },
  { name: 'there is only one', verdict: 'fail', facts: { tunnels: [good] } },
  { name: 'denied', verdict: 'unknown', facts: { tunnels: denied('ec2:DescribeVpnConnections') } },
]);
