import { cases, denied } from '../case.ts';

export default cases('transfer-server-in-vpc', 'transfer:server', [
  { name: 'within', verdict: 'pass', facts: { EndpointType: 'VPC', hasPublicAddresses: false } },
  {
    name: 'within, with addresses for partners',
    verdict: 'pass',
    reason: /behind its security groups/,
    facts: { EndpointType: 'VPC', hasPublicAddresses: true },
  },
  {
    name: 'the older kind',
    verdict: 'pass',
    facts: { EndpointType: 'VPC_ENDPOINT', hasPublicAddresses: false },
  },
  { name: 'public', verdict: 'fail', facts: { EndpointType: 'PUBLIC', hasPublicAddresses: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EndpointType: denied('transfer:DescribeServer'), hasPublicAddresses: false },
  },
]);
