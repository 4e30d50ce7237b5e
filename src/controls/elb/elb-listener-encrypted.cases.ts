import { cases, denied } from '../case.ts';
import { listener } from './fixtures/listener.ts';

export default cases('elb-listener-encrypted', 'elb:load-balancer', [
  {
    name: 'HTTPS and SSL',
    verdict: 'pass',
    facts: { Listeners: [listener('HTTPS', 443), listener('SSL', 995)] },
  },
  {
    name: 'HTTP and TCP',
    verdict: 'fail',
    reason: /HTTP 80, TCP 25 are not/,
    facts: { Listeners: [listener('HTTPS', 443), listener('HTTP', 80), listener('TCP', 25)] },
  },
  {
    name: 'TLS is passed on, as the configuration says',
    verdict: 'pass',
    facts: { Listeners: [listener('TCP', 443)] },
    settings: { passThroughPorts: ['443'] },
  },
  { name: 'none', verdict: 'not-applicable', facts: { Listeners: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Listeners: denied('elasticloadbalancing:DescribeLoadBalancers') },
  },
]);
