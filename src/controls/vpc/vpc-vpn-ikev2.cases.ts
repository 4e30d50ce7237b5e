import { cases, denied } from '../case.ts';
import { tunnel } from './fixtures/tunnel.ts';

export default cases('vpc-vpn-ikev2', 'ec2:vpn-connection', [
  { name: 'ikev2', verdict: 'pass', facts: { tunnels: [tunnel('203.0.113.1'), tunnel('203.0.113.2')] } },
  {
    name: 'both versions',
    verdict: 'fail',
    reason: /of 203\.0\.113\.2 accepts ikev1/,
    facts: { tunnels: [tunnel('203.0.113.1'), tunnel('203.0.113.2', { IKEVersions: ['ikev1', 'ikev2'] })] },
  },
  {
    name: 'as AWS makes it',
    verdict: 'fail',
    facts: { tunnels: [tunnel('203.0.113.1', { IKEVersions: [] })] },
  },
  { name: 'denied', verdict: 'unknown', facts: { tunnels: denied('ec2:DescribeVpnConnections') } },
]);
