import { cases, denied } from '../case.ts';

export default cases('elb-cross-zone', 'elb:load-balancer', [
  { name: 'on', verdict: 'pass', facts: { CrossZone: true } },
  { name: 'off', verdict: 'fail', facts: { CrossZone: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { CrossZone: denied('elasticloadbalancing:DescribeLoadBalancerAttributes') },
  },
]);
