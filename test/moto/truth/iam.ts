import type { Manifest, Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { account, days, each, flag, has, names, passIf } from './rules.ts';

/** Ages are settled by CIS and Security Hub: more than 90 days is too long. */
const LIMIT = 90;

interface Key {
  readonly active: boolean;
  readonly age_days: number;
  /** Null: never used. */
  readonly last_used_days: number | null;
}

export function activeKeys(user: Resource): readonly Key[] {
  return (user.props['access_keys'] as readonly Key[]).filter((key) => key.active);
}

function user(isGood: (user: Resource) => boolean): Truth {
  return each('iam', 'user', (it) => passIf(isGood(it)));
}

function root(isGood: (root: Manifest['account']['root']) => boolean): Truth {
  return account(({ manifest }) => passIf(isGood(manifest.account.root)));
}

/** Without a policy AWS's own holds: 8 characters, no class that must be there, no expiry, reuse allowed. */
function passwordPolicy(
  isGood: (policy: NonNullable<Manifest['account']['password_policy']>) => boolean,
): Truth {
  return account(({ manifest }) =>
    passIf(isGood(manifest.account.password_policy ?? { MinimumPasswordLength: 8 })),
  );
}

function isIdle(key: Key): boolean {
  return (key.last_used_days ?? key.age_days) > LIMIT;
}

function holdsAdministrator({ props }: Resource): boolean {
  const { document } = props as {
    document: { Statement: readonly { Effect: string; Action?: unknown; Resource?: unknown }[] };
  };
  return document.Statement.some((it) => it.Effect === 'Allow' && it.Action === '*' && it.Resource === '*');
}

export function isAttached(policy: Resource, { resources }: Manifest): boolean {
  return resources.some(
    (it) =>
      it.service === 'iam' &&
      'attached' in it.props &&
      Array.isArray(it.props['attached']) &&
      names(it, 'attached').includes(policy.id),
  );
}

export const IAM: Readonly<Record<string, Truth>> = {
  'iam-root-mfa': root((it) => it.mfa),
  // The seeding gives root no virtual device.
  'iam-root-hardware-mfa': root((it) => it.mfa),
  'iam-root-no-access-keys': root((it) => it.access_keys === 0),
  // The seeding makes no signing certificates.
  'iam-root-no-signing-certificates': root(() => true),
  'iam-root-unused': root(({ access_keys: keys, password_last_used: password, key_last_used: key }) => {
    const used = [password, keys > 0 ? key : null].filter((it) => it !== null);
    return used.every((ago) => ago > LIMIT);
  }),
  'iam-password-policy-length': passwordPolicy((it) => Number(it['MinimumPasswordLength']) >= 14),
  'iam-password-policy-lowercase': passwordPolicy((it) => it['RequireLowercaseCharacters'] === true),
  'iam-password-policy-uppercase': passwordPolicy((it) => it['RequireUppercaseCharacters'] === true),
  'iam-password-policy-numbers': passwordPolicy((it) => it['RequireNumbers'] === true),
  'iam-password-policy-symbols': passwordPolicy((it) => it['RequireSymbols'] === true),
  'iam-password-policy-reuse': passwordPolicy((it) => Number(it['PasswordReusePrevention'] ?? 0) >= 24),
  'iam-password-policy-expiry': passwordPolicy((it) => {
    const age = Number(it['MaxPasswordAge'] ?? 0);
    return age > 0 && age <= LIMIT;
  }),
  'iam-user-mfa': user((it) => !flag(it, 'console') || flag(it, 'mfa')),
  // All devices of the seeding are virtual.
  'iam-user-hardware-mfa': each('iam', 'user', (it) => (flag(it, 'console') ? 'fail' : 'not-applicable')),
  'iam-user-ssh-key-age': each('iam', 'user', () => 'not-applicable'),
  // moto says of every certificate that it ended in 2012.
  'iam-server-certificate-expiry': each('iam', 'server-certificate', () => 'fail'),
  'iam-user-key-age': user((it) => activeKeys(it).every((key) => key.age_days <= LIMIT)),
  'iam-user-key-unused': user((it) => !activeKeys(it).some(isIdle)),
  'iam-user-one-active-key': user((it) => activeKeys(it).length <= 1),
  'iam-user-console-or-keys': user((it) => !flag(it, 'console') || activeKeys(it).length === 0),
  'iam-user-no-idle-initial-key': user(
    (it) => !flag(it, 'console') || activeKeys(it).every((key) => key.last_used_days !== null),
  ),
  'iam-user-password-unused': user((it) => {
    const ago = days(it, 'password_last_used_days') ?? days(it, 'created_days');
    return !flag(it, 'console') || Number(ago) <= LIMIT;
  }),
  'iam-user-in-group': user((it) => names(it, 'groups').length > 0),
  'iam-user-no-direct-policies': user(
    (it) => names(it, 'attached').length + names(it, 'inline').length === 0,
  ),
  'iam-user-no-admin': user(
    (it) =>
      !names(it, 'attached').includes('AdministratorAccess') && !names(it, 'inline').includes('inline-admin'),
  ),
  'iam-group-not-empty': each('iam', 'group', (it) => passIf(names(it, 'members').length > 0)),
  'iam-role-no-admin': each('iam', 'role', (it) => passIf(!has(it, 'iam.role.admin'))),
  // Every role was made a year ago or earlier; one without a last use was never used.
  'iam-role-unused': each('iam', 'role', (it) => passIf((days(it, 'last_used_days') ?? 365) <= LIMIT)),
  'iam-policy-no-full-admin': each('iam', 'policy', (it, manifest) => {
    if (!holdsAdministrator(it)) return 'pass';
    return isAttached(it, manifest) ? 'fail' : 'not-applicable';
  }),
};
