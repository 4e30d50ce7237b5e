import { cases, denied } from '../case.ts';

export default cases('vpc-transit-gateway-no-auto-accept', 'ec2:transit-gateway', [
  { name: 'off', verdict: 'pass', facts: { AutoAcceptSharedAttachments: 'disable' } },
  { name: 'on', verdict: 'fail', facts: { AutoAcceptSharedAttachments: 'enable' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AutoAcceptSharedAttachments: denied('ec2:DescribeTransitGateways') },
  },
]);
