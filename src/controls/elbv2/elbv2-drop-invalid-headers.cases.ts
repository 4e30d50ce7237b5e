import { cases, denied } from '../case.ts';
import { withAttributes } from './fixtures/balancer.ts';

const KEY = 'routing.http.drop_invalid_header_fields.enabled';

export default cases('elbv2-drop-invalid-headers', 'elbv2:load-balancer', [
  { name: 'on', verdict: 'pass', facts: withAttributes('application', { [KEY]: 'true' }) },
  { name: 'off', verdict: 'fail', facts: withAttributes('application', { [KEY]: 'false' }) },
  { name: 'of a network', verdict: 'not-applicable', facts: withAttributes('network', {}) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      Type: 'application',
      LoadBalancerAttributes: denied('elasticloadbalancing:DescribeLoadBalancerAttributes'),
    },
  },
]);
