import {
  isOlder,
  isPostQuantum,
  LOAD_BALANCER_TLS,
  oldestOfLoadBalancer,
} from '../../effective/dated/tls-policies.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elbv2-post-quantum-tls',
  title: 'Load balancers agree on keys that quantum computers cannot find',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'What is recorded today can be read once there are quantum computers, unless its keys were agreed on by post-quantum means.',
  fix: 'Give the listener a security policy with PQ in its name and without TLS 1.0.',
  items: ['https.endpoints'],
  aka: { prowler: ['elbv2_listener_pqc_tls_enabled'] },
  kind: 'elbv2:load-balancer',
  facts: ['listeners'],
  dated: [LOAD_BALANCER_TLS],
  judge({ facts: { listeners } }) {
    const secure = listeners.filter(({ Protocol }) => Protocol === 'HTTPS' || Protocol === 'TLS');
    if (secure.length === 0) return notApplicable('The load balancer has no HTTPS or TLS listener.');
    const policies = [...new Set(secure.map(({ SslPolicy }) => SslPolicy ?? 'none'))];
    const classic = policies.filter((policy) => !isGood(policy));
    if (classic.length === 0) return pass(`Every listener is post-quantum (${policies.join(', ')}).`);
    return fail(
      `The security policy ${classic.join(', ')} does not suffice; expected: one with PQ, of TLS 1.2 or newer.`,
    );
  },
});

/** By its name alone where the policy is newer than our list. */
function isGood(policy: string): boolean {
  const oldest = oldestOfLoadBalancer(policy);
  return isPostQuantum(policy) && (oldest === null || !isOlder(oldest, 'TLS 1.2'));
}
