import { cases, denied } from '../case.ts';

const facts = { PublicIp: '203.0.113.7', associationId: 'eipassoc-1', serviceManaged: null };

export default cases('ec2-address-associated', 'ec2:address', [
  { name: 'in use', verdict: 'pass', facts },
  { name: 'spare', verdict: 'fail', facts: { ...facts, associationId: null } },
  {
    name: 'kept by a load balancer',
    verdict: 'not-applicable',
    facts: { ...facts, associationId: null, serviceManaged: 'alb' },
  },
  { name: 'denied', verdict: 'unknown', facts: { ...facts, associationId: denied('ec2:DescribeAddresses') } },
]);
