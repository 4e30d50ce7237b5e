import { cases, denied } from '../case.ts';

const facts = (value: string) => ({ LoadBalancerAttributes: { 'deletion_protection.enabled': value } });

export default cases('elbv2-deletion-protection', 'elbv2:load-balancer', [
  { name: 'on', verdict: 'pass', facts: facts('true') },
  { name: 'off', verdict: 'fail', facts: facts('false') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { LoadBalancerAttributes: denied('elasticloadbalancing:DescribeLoadBalancerAttributes') },
  },
]);
