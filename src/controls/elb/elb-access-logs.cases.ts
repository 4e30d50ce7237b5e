import { cases, denied } from '../case.ts';

export default cases('elb-access-logs', 'elb:load-balancer', [
  { name: 'on', verdict: 'pass', facts: { AccessLoggingEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { AccessLoggingEnabled: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AccessLoggingEnabled: denied('elasticloadbalancing:DescribeLoadBalancerAttributes') },
  },
]);
