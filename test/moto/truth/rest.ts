import type { Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { account, days, each, eachRegion, flag, inEachRegion, passIf, text } from './rules.ts';

/** Listeners as the seeding writes them. */
type Listener = readonly [protocol: string, port: number, action: string, policy: string | null];

function listeners(balancer: Resource): readonly Listener[] {
  return balancer.props['listeners'] as readonly Listener[];
}

/** The newest of the policies that still accept TLS 1.0 or 1.1, of those that the seeding uses. */
const OLD_TLS_POLICIES = ['ELBSecurityPolicy-2016-08'];
/** CloudFront's policies that accept TLS 1.0 or 1.1, of those that the seeding uses. */
const OLD_CLOUDFRONT_POLICIES = ['TLSv1', 'TLSv1.1_2016'];

export const REST: Readonly<Record<string, Truth>> = {
  'account-security-contact': account(({ manifest }) => passIf(manifest.account.security_contact)),
  'account-contacts-distinct': account(({ manifest }) =>
    passIf(manifest.account.security_contact && manifest.account.billing_contact),
  ),
  // The answer of an account on the basic plan, which hides the checks.
  'support-trusted-advisor-security': account(() => 'unknown'),

  'guardduty-enabled': eachRegion((state) => passIf(state.guardduty === 'enabled')),
  'config-recorder-enabled': eachRegion((state) => passIf(state.config === 'recording')),
  'securityhub-enabled': eachRegion((state) => passIf(state.securityhub)),
  'inspector-enabled': eachRegion((state) => passIf(state.inspector2)),
  'accessanalyzer-enabled': eachRegion((state) => passIf(state.access_analyzer)),

  'kms-key-rotation': each(
    'kms',
    'key',
    (it) => {
      const rotates =
        text(it, 'spec') === 'SYMMETRIC_DEFAULT' && flag(it, 'enabled') && !flag(it, 'pending_deletion');
      return rotates ? passIf(flag(it, 'rotation')) : 'not-applicable';
    },
    // AWS's own keys, which moto makes when a service first needs them.
    inEachRegion(() => ({ verdict: 'not-applicable' })),
  ),

  'rds-instance-encrypted': each('rds', 'db-instance', (it) => passIf(flag(it, 'encrypted'))),
  'rds-instance-not-public': each('rds', 'db-instance', (it) => passIf(!flag(it, 'public'))),
  // PostgreSQL has the group with rds.force_ssl at 1 where it is encrypted; the others have AWS's default groups.
  'rds-instance-tls-required': each('rds', 'db-instance', (it) =>
    passIf(text(it, 'engine') === 'postgres' && flag(it, 'encrypted')),
  ),
  'rds-cluster-encrypted': each('rds', 'db-cluster', (it) => passIf(flag(it, 'encrypted'))),
  // None has a parameter group of its own, and the versions are older than those whose default requires TLS.
  'rds-cluster-tls-required': each('rds', 'db-cluster', () => 'fail'),

  'elbv2-listener-https': each('elbv2', ['application', 'network'], (it) => {
    if (!listeners(it).some(([protocol]) => protocol.startsWith('HTTP'))) return 'not-applicable';
    return passIf(!flag(it, 'http_plain'));
  }),
  'elbv2-tls-policy': each('elbv2', ['application', 'network'], (it) => {
    const used = listeners(it).flatMap(([, , , policy]) => (policy === null ? [] : [policy]));
    return used.length === 0
      ? 'not-applicable'
      : passIf(!used.some((policy) => OLD_TLS_POLICIES.includes(policy)));
  }),
  'cloudfront-viewer-https': each('cloudfront', 'distribution', (it) =>
    passIf(text(it, 'viewer_protocol') !== 'allow-all'),
  ),
  'cloudfront-minimum-tls': each('cloudfront', 'distribution', (it) =>
    passIf(flag(it, 'custom_cert') && !OLD_CLOUDFRONT_POLICIES.includes(text(it, 'min_tls'))),
  ),

  'acm-certificate-key-strength': each('acm', 'certificate', (it) => passIf(it.props['key_bits'] !== 1024)),
  'acm-certificate-no-wildcard': each('acm', 'certificate', (it) =>
    passIf(!text(it, 'name').startsWith('*')),
  ),
  // Requested as AWS does by default, or imported.
  'acm-certificate-transparency': each('acm', 'certificate', () => 'pass'),
  'acm-certificate-expiry': each('acm', 'certificate', (it) =>
    // Those that were requested wait for their validation and have no end yet.
    flag(it, 'imported') ? passIf(Number(days(it, 'expires_in_days')) >= 30) : 'not-applicable',
  ),
};
