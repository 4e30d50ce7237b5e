import { cases, denied } from '../case.ts';

const facts = { SourceDestCheck: false, interfaceType: 'interface', requesterManaged: false };

export default cases('ec2-network-interface-source-dest-check', 'ec2:network-interface', [
  { name: 'checked', verdict: 'pass', facts: { ...facts, SourceDestCheck: true } },
  { name: 'not checked', verdict: 'fail', facts },
  { name: 'a NAT gateway', verdict: 'not-applicable', facts: { ...facts, interfaceType: 'nat_gateway' } },
  { name: 'of a service', verdict: 'not-applicable', facts: { ...facts, requesterManaged: true } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...facts, SourceDestCheck: denied('ec2:DescribeNetworkInterfaces') },
  },
]);
