import type { Listener } from '../../model/kinds/elbv2.ts';
import { cases, denied } from '../case.ts';

const listener = (SslPolicy: string | null, Protocol = 'HTTPS'): Listener => ({
  Port: 443,
  Protocol,
  SslPolicy,
  redirectsToHttps: false,
});
const facts = (...listeners: Listener[]) => ({ listeners });

export default cases('elbv2-post-quantum-tls', 'elbv2:load-balancer', [
  {
    name: 'post-quantum',
    verdict: 'pass',
    facts: facts(listener('ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09'), listener(null, 'HTTP')),
  },
  {
    name: 'of FIPS, by a Network Load Balancer',
    verdict: 'pass',
    facts: facts(listener('ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09', 'TLS')),
  },
  {
    name: 'one of two is not',
    verdict: 'fail',
    reason: /policy ELBSecurityPolicy-TLS13-1-2-2021-06 does not suffice;/,
    facts: facts(
      listener('ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09'),
      listener('ELBSecurityPolicy-TLS13-1-2-2021-06'),
    ),
  },
  {
    name: 'with TLS 1.0',
    verdict: 'fail',
    facts: facts(listener('ELBSecurityPolicy-TLS13-1-0-PQ-2025-09')),
  },
  {
    name: 'one that is not listed yet',
    verdict: 'pass',
    facts: facts(listener('ELBSecurityPolicy-TLS13-1-3-PQ-2030-01')),
  },
  { name: 'plain HTTP', verdict: 'not-applicable', facts: facts(listener(null, 'HTTP')) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { listeners: denied('elasticloadbalancing:DescribeListeners') },
  },
]);
