import type { Listener } from '../../model/kinds/elbv2.ts';
import { LOAD_BALANCER_TLS, isOlder, oldestOfLoadBalancer } from '../../effective/dated/tls-policies.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elbv2-tls-policy',
  title: 'Load balancers accept TLS 1.2 and newer only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'TLS 1.0 and 1.1 have known weaknesses by which a connection can be read or forced down.',
  fix: 'Give the listener the security policy ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09 or another without TLS 1.0 and 1.1.',
  items: ['https.endpoints'],
  aka: {
    prowler: ['elbv2_insecure_ssl_ciphers'],
    cloudsploit: ['elbv2DeprecatedSslPolicies', 'elbv2InsecureCiphers'],
    securityHub: ['ELB.17'],
  },
  kind: 'elbv2:load-balancer',
  facts: ['listeners'],
  dated: [LOAD_BALANCER_TLS],
  judge({ facts: { listeners } }) {
    const secure = listeners.filter(({ Protocol }) => Protocol === 'HTTPS' || Protocol === 'TLS');
    if (secure.length === 0) return notApplicable('The load balancer has no HTTPS or TLS listener.');
    const weak = secure.flatMap((listener) => weakness(listener) ?? []);
    if (weak.length > 0) return fail(`${weak.join('; ')}; expected: TLS 1.2 or newer.`);
    const unlisted = secure.find((listener) => oldestOf(listener) === null);
    if (unlisted === undefined)
      return pass(`TLS 1.2 is the oldest version that a listener accepts (${policies(secure)}).`);
    const detail = `the security policy ${unlisted.SslPolicy ?? 'of a listener'} is not in this program's list`;
    return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
  },
});

function oldestOf({ SslPolicy }: Listener) {
  return SslPolicy === null ? null : oldestOfLoadBalancer(SslPolicy);
}

function weakness(listener: Listener): string | undefined {
  const oldest = oldestOf(listener);
  if (oldest === null || !isOlder(oldest, 'TLS 1.2')) return undefined;
  return `Port ${listener.Port} accepts ${oldest} by the security policy ${listener.SslPolicy}`;
}

function policies(listeners: readonly Listener[]): string {
  return [...new Set(listeners.map(({ SslPolicy }) => SslPolicy))].join(', ');
}
