import type { ClassicListener, ClassicLoadBalancerFacts } from '../model/kinds/elb.ts';
import type { TlsVersion } from './dated/tls-policies.ts';
import { isOlder, oldestOfClassic } from './dated/tls-policies.ts';

/** What Elastic Load Balancing calls the versions in its policies. */
const NAMES: Readonly<Record<string, TlsVersion>> = {
  SSLv2: 'SSLv3',
  SSLv3: 'SSLv3',
  TLSv1: 'TLS 1.0',
  'TLSv1.1': 'TLS 1.1',
  'TLSv1.2': 'TLS 1.2',
};

/** What a listener without a policy of its own gets. */
const DEFAULT = 'ELBSecurityPolicy-2016-08';

/**
 * The oldest version that a listener of a Classic Load Balancer accepts: by what AWS says of its policy, or by the name of one
 * of AWS's own. Null: not known.
 */
export function oldestOfListener(
  { PolicyNames }: ClassicListener,
  policies: ClassicLoadBalancerFacts['sslPolicies'],
): TlsVersion | null {
  const names = PolicyNames.length === 0 ? [DEFAULT] : PolicyNames;
  const versions = names.flatMap((name) => {
    const described = Object.hasOwn(policies, name) ? policies[name] : undefined;
    const known =
      described?.flatMap((it) => NAMES[it] ?? []) ?? [oldestOfClassic(name)].filter((it) => it !== null);
    return known;
  });
  return versions.toSorted((a, b) => (a === b ? 0 : isOlder(a, b) ? -1 : 1))[0] ?? null;
}
