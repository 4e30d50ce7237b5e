import { cases, denied } from '../case.ts';

export default cases('elbv2-several-zones', 'elbv2:load-balancer', [
  { name: 'two', verdict: 'pass', facts: { AvailabilityZones: ['eu-west-1a', 'eu-west-1b'] } },
  { name: 'one', verdict: 'fail', facts: { AvailabilityZones: ['eu-west-1a'] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AvailabilityZones: denied('elasticloadbalancing:DescribeLoadBalancers') },
  },
]);
