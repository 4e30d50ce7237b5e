import { cases, denied } from '../case.ts';
import { withAttributes } from './fixtures/balancer.ts';

const mode = (value: string) =>
  withAttributes('application', { 'routing.http.desync_mitigation_mode': value });

export default cases('elbv2-desync-mitigation', 'elbv2:load-balancer', [
  { name: 'as AWS sets it', verdict: 'pass', facts: mode('defensive') },
  { name: 'not told: AWS’s default', verdict: 'pass', facts: withAttributes('application', {}) },
  { name: 'strictest', verdict: 'pass', facts: mode('strictest') },
  { name: 'monitor', verdict: 'fail', facts: mode('monitor') },
  {
    name: 'defensive, where only the strictest will do',
    verdict: 'fail',
    facts: mode('defensive'),
    settings: { modes: ['strictest'] },
  },
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
