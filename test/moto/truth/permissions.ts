import type { Verdict } from '../../../src/model/verdict.ts';
import type { Manifest, Resource } from '../manifest.ts';
import { activeKeys, isAttached } from './iam.ts';
import type { Scanned, Truth } from './rules.ts';
import { account, each, eachRegion, flag, has, names, passIf } from './rules.ts';

/** Names without the numbers that a larger account gives to its copies. */
function base({ id }: Resource): string {
  return id.replace(/-\d+$/, '');
}

function roles(verdict: (role: Resource, manifest: Manifest) => Verdict): Truth {
  return each('iam', 'role', verdict);
}

function users(verdict: (user: Resource) => Verdict): Truth {
  return each('iam', 'user', verdict);
}

/** A customer managed policy of one of these names is wrong; attached to nobody, it does no harm. */
function policies(...wrong: readonly string[]): Truth {
  return each('iam', 'policy', (it, manifest) => {
    if (!wrong.includes(it.id)) return 'pass';
    return isAttached(it, manifest) ? 'fail' : 'not-applicable';
  });
}

/** Who trusts whom, as the seeding writes it: one statement each. */
function trusted({ props }: Resource): Readonly<Record<string, string>> {
  const { trust } = props as {
    trust: { Statement: readonly { Principal: Readonly<Record<string, string>> }[] };
  };
  return trust.Statement[0]?.Principal ?? {};
}

function trustsOther(role: Resource): boolean {
  return trusted(role)['AWS'] !== undefined;
}

/** The services among those seeded whose documentation asks for a source. */
const DEPUTIES = ['ecs-tasks.amazonaws.com', 'vpc-flow-logs.amazonaws.com', 'eks.amazonaws.com'];

function holdsAdministrator(user: Resource): boolean {
  return (
    names(user, 'attached').includes('AdministratorAccess') || names(user, 'inline').includes('inline-admin')
  );
}

function isAdministrator(user: Resource): boolean {
  return holdsAdministrator(user) || names(user, 'groups').includes('Admins');
}

/** What the seeding writes into groups is not in its manifest. */
function hasInline(group: Resource): boolean {
  return group.id === 'Developers';
}

const WORKLOADS = ['function', 'instance', 'task-definition', 'project'];

function runsSomething({ manifest, regions }: Scanned): boolean {
  return manifest.resources.some(({ type, region }) => WORKLOADS.includes(type) && regions.includes(region));
}

export const PERMISSIONS: Readonly<Record<string, Truth>> = {
  'iam-role-trust-not-public': roles((it) => passIf(!has(it, 'iam.role.trust-any'))),
  'iam-role-trust-external-id': roles((it, { account: { organization } }) => {
    if (!trustsOther(it)) return 'not-applicable';
    if (base(it) === 'partner-extid') return 'pass';
    // Which accounts an organization has is told to nobody; that of everybody is not only its own is plain.
    return organization && !has(it, 'iam.role.trust-any') ? 'unknown' : 'fail';
  }),
  'iam-role-foreign-access': roles((it) => passIf(!trustsOther(it))),
  // Only a group holds ReadOnlyAccess.
  'iam-role-foreign-read-all': roles(() => 'not-applicable'),
  'iam-role-trust-confused-deputy': roles((it) =>
    DEPUTIES.includes(trusted(it)['Service'] ?? '') ? 'fail' : 'not-applicable',
  ),
  'iam-role-trust-oidc-subject': roles((it) =>
    trusted(it)['Federated'] === undefined
      ? 'not-applicable'
      : passIf(!has(it, 'iam.role.github-oidc-no-subject')),
  ),
  'iam-role-trust-saml-audience': roles(() => 'not-applicable'),
  'iam-oidc-provider-trusted': {
    rows: ({ manifest }) => {
      const providers = manifest.resources.flatMap((it) =>
        it.type === 'role' ? (trusted(it)['Federated'] ?? []) : [],
      );
      return [...new Set(providers)].map((arn) => ({ id: arn, region: 'global', arn, verdict: 'pass' }));
    },
  },

  'iam-policy-no-service-wildcard': policies('star-admin', 'iam-star', 's3-star', 'notaction'),
  'iam-policy-no-not-action': policies('notaction'),
  'iam-policy-no-pass-role-star': policies('star-admin', 'iam-star', 'passrole-any'),
  // All but IAM is everything of these.
  'iam-policy-no-assume-any-role': policies('star-admin', 'assume-any', 'notaction'),
  'iam-policy-no-decrypt-all-keys': policies('star-admin', 'kms-decrypt-all', 'notaction'),
  'iam-policy-no-full-kms': policies('star-admin', 'notaction'),
  'iam-policy-no-full-cloudtrail': policies('star-admin', 'notaction'),
  'iam-policy-no-marketplace-star': policies('star-admin', 'notaction'),
  // AWS warns of iam:PassRole on a star, and we of Allow with NotAction.
  'iam-policy-lint-clean': each('iam', 'policy', (it, manifest) => {
    // It names a queue in us-east-1, which GovCloud has not.
    const strange = manifest.regions[0]?.startsWith('us-gov-') === true ? ['unattached'] : [];
    if (![...strange, 'star-admin', 'iam-star', 'passrole-any', 'notaction'].includes(it.id)) return 'pass';
    return isAttached(it, manifest) ? 'fail' : 'not-applicable';
  }),
  'iam-policy-attached': each('iam', 'policy', (it, manifest) => passIf(isAttached(it, manifest))),
  // Somebody holds AdministratorAccess, and none of AWS's other policies says the same as one of these.
  'iam-policy-not-repeating-aws': each('iam', 'policy', (it) => passIf(it.id !== 'star-admin')),

  // A user and two roles have everything inline.
  'iam-inline-no-full-admin': account(() => 'fail'),
  'iam-inline-no-service-wildcard': account(() => 'fail'),
  // The one NotAction is held to a bucket.
  'iam-inline-no-not-action': account(() => 'pass'),
  'iam-inline-no-pass-role-star': account(() => 'fail'),
  'iam-inline-no-assume-any-role': account(() => 'fail'),
  'iam-inline-no-decrypt-all-keys': account(() => 'fail'),
  'iam-inline-no-full-kms': account(() => 'fail'),
  'iam-inline-no-full-cloudtrail': account(() => 'fail'),
  'iam-inline-no-marketplace-star': account(() => 'fail'),
  'iam-inline-lint-clean': account(() => 'fail'),
  'iam-user-no-inline-policies': users((it) => passIf(names(it, 'inline').length === 0)),
  'iam-group-no-inline-policies': each('iam', 'group', (it) => passIf(!hasInline(it))),
  'iam-role-no-inline-policies': roles((it) => passIf(names(it, 'inline').length === 0)),
  'iam-group-has-policies': each('iam', 'group', (it) =>
    passIf(names(it, 'attached').length > 0 || hasInline(it)),
  ),
  'iam-support-role': account(() => 'fail'),
  'iam-no-cloudshell-full-access': account(() => 'pass'),

  'iam-admin-group-exists': account(() => 'pass'),
  'iam-user-admin-through-group': users((it) => {
    if (!isAdministrator(it)) return 'not-applicable';
    return passIf(!holdsAdministrator(it));
  }),
  // A third of all users and roles.
  'iam-admins-few': account(() => 'fail'),
  'iam-tiers': account(() => 'pass'),
  'iam-user-sensitive-actions-need-mfa': users((it) => {
    if (!flag(it, 'console')) return 'not-applicable';
    const isWithoutMfa = !flag(it, 'mfa') || activeKeys(it).length > 0;
    return passIf(!isWithoutMfa || !isAdministrator(it));
  }),
  'iam-admin-mfa': users((it) => {
    const comesIn = flag(it, 'console') || activeKeys(it).length > 0;
    if (!comesIn) return 'not-applicable';
    if (flag(it, 'mfa')) return 'pass';
    return isAdministrator(it) ? 'fail' : 'not-applicable';
  }),
  'iam-long-lived-keys-few': account(({ manifest }) =>
    passIf(!manifest.resources.some((it) => it.type === 'user' && activeKeys(it).length > 0)),
  ),

  // moto does not have the two operations.
  'iam-user-permissions-used': users(() => 'unknown'),
  'iam-role-permissions-used': roles(() => 'unknown'),
  'accessanalyzer-external-findings-handled': eachRegion(() => 'not-applicable'),
  'accessanalyzer-unused-findings-handled': eachRegion(() => 'not-applicable'),
  'accessanalyzer-unused-access-enabled': account(() => 'fail'),

  'account-in-organization': account(({ manifest }) => passIf(manifest.account.organization)),
  // No such policy holds for the account that manages the organization.
  'organizations-scp-limits': account(() => 'not-applicable'),
  'organizations-management-account-idle': account((scanned) =>
    scanned.manifest.account.organization ? passIf(!runsSomething(scanned)) : 'not-applicable',
  ),
};
