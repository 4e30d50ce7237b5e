import { cases, denied } from '../case.ts';
import { listener } from './fixtures/listener.ts';

const Listeners = [listener('HTTPS', 443)];

export default cases('elb-desync-mitigation', 'elb:load-balancer', [
  { name: 'as AWS sets it', verdict: 'pass', facts: { Listeners, desyncMitigationMode: 'defensive' } },
  { name: 'monitor', verdict: 'fail', facts: { Listeners, desyncMitigationMode: 'monitor' } },
  {
    name: 'mail',
    verdict: 'not-applicable',
    facts: { Listeners: [listener('TCP', 25)], desyncMitigationMode: 'monitor' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      Listeners,
      desyncMitigationMode: denied('elasticloadbalancing:DescribeLoadBalancerAttributes'),
    },
  },
]);
