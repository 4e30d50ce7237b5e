import { cases, denied } from '../case.ts';
import { tunnel } from './fixtures/tunnel.ts';

export default cases('vpc-vpn-logging', 'ec2:vpn-connection', [
  { name: 'both', verdict: 'pass', facts: { tunnels: [tunnel('203.0.113.1'), tunnel('203.0.113.2')] } },
  {
    name: 'one',
    verdict: 'fail',
    reason: /of 203\.0\.113\.2; expected: true/,
    facts: { tunnels: [tunnel('203.0.113.1'), tunnel('203.0.113.2', { logEnabled: false })] },
  },
  { name: 'denied', verdict: 'unknown', facts: { tunnels: denied('ec2:DescribeVpnConnections') } },
]);
