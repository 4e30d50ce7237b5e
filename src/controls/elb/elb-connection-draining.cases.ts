import { cases, denied } from '../case.ts';

export default cases('elb-connection-draining', 'elb:load-balancer', [
  { name: 'on', verdict: 'pass', facts: { ConnectionDrainingEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { ConnectionDrainingEnabled: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ConnectionDrainingEnabled: denied('elasticloadbalancing:DescribeLoadBalancerAttributes') },
  },
]);
