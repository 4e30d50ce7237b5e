import { cases, denied } from '../case.ts';
import { networkInterface } from './fixtures/network.ts';

export default cases('ec2-instance-no-public-address', 'ec2:instance', [
  {
    name: 'private',
    verdict: 'pass',
    facts: { NetworkInterfaces: [networkInterface({ publicAddresses: [] })] },
  },
  {
    name: 'with an address',
    verdict: 'fail',
    reason: /203\.0\.113\.7; expected: none/,
    facts: { NetworkInterfaces: [networkInterface()] },
  },
  {
    name: 'on its second interface, a second Elastic IP',
    verdict: 'fail',
    reason: /203\.0\.113\.8, 203\.0\.113\.9/,
    facts: {
      NetworkInterfaces: [
        networkInterface({ publicAddresses: [] }),
        networkInterface({ id: 'eni-2', publicAddresses: ['203.0.113.8', '203.0.113.9'] }),
      ],
    },
  },
  {
    name: 'IPv6, where routes and groups decide',
    verdict: 'pass',
    facts: {
      NetworkInterfaces: [networkInterface({ publicAddresses: [], Ipv6Addresses: ['2a05:d018::1'] })],
    },
  },
  { name: 'denied', verdict: 'unknown', facts: { NetworkInterfaces: denied('ec2:DescribeInstances') } },
]);
