import { cases, denied } from '../case.ts';
import { withAttributes } from './fixtures/balancer.ts';

const KEY = 'load_balancing.cross_zone.enabled';

export default cases('elbv2-cross-zone', 'elbv2:load-balancer', [
  { name: 'on', verdict: 'pass', facts: withAttributes('network', { [KEY]: 'true' }) },
  { name: 'as AWS sets it', verdict: 'fail', facts: withAttributes('network', { [KEY]: 'false' }) },
  { name: 'of a gateway', verdict: 'fail', facts: withAttributes('gateway', { [KEY]: 'false' }) },
  {
    name: 'an application’s',
    verdict: 'not-applicable',
    facts: withAttributes('application', { [KEY]: 'true' }),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      Type: 'network',
      LoadBalancerAttributes: denied('elasticloadbalancing:DescribeLoadBalancerAttributes'),
    },
  },
]);
