import { cases, denied } from '../case.ts';

const config = (EndpointPublicAccess: boolean, ...PublicAccessCidrs: string[]) => ({
  ResourcesVpcConfig: { EndpointPublicAccess, EndpointPrivateAccess: true, PublicAccessCidrs },
});

export default cases('eks-endpoint-not-public', 'eks:cluster', [
  { name: 'private', verdict: 'pass', facts: config(false) },
  { name: 'private, whatever the list says', verdict: 'pass', facts: config(false, '0.0.0.0/0') },
  {
    name: 'for the office',
    verdict: 'pass',
    reason: /203\.0\.113\.0\/24 only/,
    facts: config(true, '203.0.113.0/24'),
  },
  { name: 'for everybody', verdict: 'fail', facts: config(true, '0.0.0.0/0') },
  { name: 'for everybody, in two halves', verdict: 'fail', facts: config(true, '0.0.0.0/1', '128.0.0.0/1') },
  { name: 'for everybody, and once more', verdict: 'fail', facts: config(true, '128.0.0.0/1', '0.0.0.0/0') },
  { name: 'for everybody by IPv6', verdict: 'fail', facts: config(true, '203.0.113.0/24', '::/0') },
  { name: 'no list', verdict: 'fail', reason: /everybody/, facts: config(true) },
  { name: 'denied', verdict: 'unknown', facts: { ResourcesVpcConfig: denied('eks:DescribeCluster') } },
]);
