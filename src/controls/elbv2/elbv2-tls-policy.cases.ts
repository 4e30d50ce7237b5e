import type { Listener } from '../../model/kinds/elbv2.ts';
import { cases, denied } from '../case.ts';

const listener = (SslPolicy: string | null, Protocol = 'HTTPS', Port = 443): Listener => ({
  Port,
  Protocol,
  SslPolicy,
  redirectsToHttps: false,
});

export default cases('elbv2-tls-policy', 'elbv2:load-balancer', [
  {
    name: 'TLS 1.2',
    verdict: 'pass',
    facts: { listeners: [listener('ELBSecurityPolicy-TLS13-1-2-2021-06')] },
  },
  {
    name: 'TLS 1.3',
    verdict: 'pass',
    facts: { listeners: [listener('ELBSecurityPolicy-TLS13-1-3-PQ-2025-09')] },
  },
  {
    name: 'the default of the API',
    verdict: 'fail',
    reason: /Port 443 accepts TLS 1.0 by the security policy ELBSecurityPolicy-2016-08/,
    facts: { listeners: [listener('ELBSecurityPolicy-2016-08')] },
  },
  {
    name: 'post-quantum, and TLS 1.0 still',
    verdict: 'fail',
    facts: { listeners: [listener('ELBSecurityPolicy-TLS13-1-0-PQ-2025-09')] },
  },
  {
    name: 'a TLS listener of a Network Load Balancer',
    verdict: 'fail',
    reason: /Port 8443 accepts TLS 1.1/,
    facts: { listeners: [listener('ELBSecurityPolicy-TLS-1-1-2017-01', 'TLS', 8443)] },
  },
  {
    name: 'the policy that an HTTP listener is said to have does not count',
    verdict: 'not-applicable',
    facts: { listeners: [listener('ELBSecurityPolicy-2016-08', 'HTTP', 80)] },
  },
  { name: 'no listener', verdict: 'not-applicable', facts: { listeners: [] } },
  {
    name: 'a policy that is not listed yet',
    verdict: 'unknown',
    reason: /ELBSecurityPolicy-2030-01 is not in/,
    facts: {
      listeners: [listener('ELBSecurityPolicy-TLS13-1-2-2021-06'), listener('ELBSecurityPolicy-2030-01')],
    },
  },
  {
    name: 'a weak one beside it',
    verdict: 'fail',
    facts: { listeners: [listener('ELBSecurityPolicy-2030-01'), listener('ELBSecurityPolicy-2016-08')] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { listeners: denied('elasticloadbalancing:DescribeListeners') },
  },
]);
