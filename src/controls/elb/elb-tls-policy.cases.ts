import { cases, denied } from '../case.ts';
import { listener } from './fixtures/listener.ts';

export default cases('elb-tls-policy', 'elb:load-balancer', [
  {
    name: 'TLS 1.2',
    verdict: 'pass',
    facts: { Listeners: [listener('HTTPS', 443, 'new')], sslPolicies: { new: ['TLSv1.2'] } },
  },
  {
    name: 'as AWS makes it',
    verdict: 'fail',
    reason: /Port 443 accepts TLS 1.0/,
    facts: { Listeners: [listener('HTTPS', 443)], sslPolicies: {} },
  },
  {
    name: 'an own policy with TLS 1.1',
    verdict: 'fail',
    reason: /Port 995 accepts TLS 1.1/,
    facts: { Listeners: [listener('SSL', 995, 'own')], sslPolicies: { own: ['TLSv1.1', 'TLSv1.2'] } },
  },
  {
    name: 'a policy of AWS that was not described',
    verdict: 'pass',
    facts: { Listeners: [listener('HTTPS', 443, 'ELBSecurityPolicy-TLS-1-2-2017-01')], sslPolicies: {} },
  },
  {
    name: 'an own policy that was not described',
    verdict: 'unknown',
    facts: { Listeners: [listener('HTTPS', 443, 'own')], sslPolicies: {} },
  },
  { name: 'plain', verdict: 'not-applicable', facts: { Listeners: [listener('HTTP', 80)], sslPolicies: {} } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      Listeners: [listener('HTTPS', 443, 'own')],
      sslPolicies: denied('elasticloadbalancing:DescribeLoadBalancerPolicies'),
    },
  },
]);
