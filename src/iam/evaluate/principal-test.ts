import type { Principal, Statement } from '../language/policy.ts';
import { not, or, truth } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';
import { matches } from '../language/wildcard.ts';
import type { CallerIdentity } from './caller-identity.ts';
import { afterFifthColon, lastSegment } from './caller-identity.ts';

/**
 * How a resource policy names a caller. Within one account it matters: what is granted to `direct`ly named users,
 * sessions and everyone needs no other policy; what a role is granted by its ARN (and a federated user by that of the
 * user behind it) is limited by boundaries and session policies; what the account is granted, identity policies must
 * pass on.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export interface Naming {
  readonly direct: Truth;
  readonly role: Truth;
  readonly account: Truth;
  /** What of the policy leaves it open. */
  readonly open?: string;
}

const NOT_NAMED: Naming = { direct: 'false', role: 'false', account: 'false' };
const DIRECT: Naming = { ...NOT_NAMED, direct: 'true' };

/** The Principal or NotPrincipal of a statement, ready to be set against one caller after the other. */
export interface PrincipalTest {
  readonly isNegated: boolean;
  readonly names: Names;
}

interface Names {
  /** The bare star, which takes in services; `{"AWS": "*"}` may not. */
  readonly everyone: boolean;
  readonly everyoneOfAws: boolean;
  readonly accounts: ReadonlySet<string>;
  readonly arns: ReadonlySet<string>;
  /** `account name`, each to an ARN of the kind. */
  readonly roles: ReadonlyMap<string, string>;
  /** By the role's `account name`. */
  readonly sessions: ReadonlyMap<string, string>;
  /** By account. */
  readonly users: ReadonlyMap<string, string>;
  readonly services: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  readonly canonicalUser: string | undefined;
  /** With a wildcard inside, which AWS refuses. */
  readonly patterns: readonly string[];
}

export function principalTest(statement: Statement): PrincipalTest | undefined {
  const { principals, notPrincipals } = statement;
  const listed = principals ?? notPrincipals;
  return listed === undefined ? undefined : { isNegated: principals === undefined, names: namesOf(listed) };
}

export function namesOf(listed: readonly Principal[]): Names {
  const ofAws = listed.filter((it) => it.type === 'AWS').map((it) => it.value);
  const arns = ofAws.filter((it) => it.startsWith('arn:'));
  const fixed = arns.filter((it) => !/[*?]/.test(it));
  return {
    everyone: listed.some((it) => it.type === '*'),
    everyoneOfAws: ofAws.includes('*'),
    accounts: new Set(ofAws.filter((it) => /^\d{12}$/.test(it))),
    arns: new Set(fixed),
    roles: byKey(fixed, 'role/', (name, account) => `${account} ${lastSegment(name)}`),
    sessions: byKey(fixed, 'assumed-role/', (name, account) => `${account} ${name.split('/')[1] ?? ''}`),
    users: byKey(fixed, 'user/', (_, account) => account),
    services: valuesOf(listed, 'Service'),
    providers: valuesOf(listed, 'Federated'),
    canonicalUser: listed.find((it) => it.type === 'CanonicalUser')?.value,
    patterns: arns.filter((it) => /[*?]/.test(it)),
  };
}

function valuesOf(listed: readonly Principal[], type: Principal['type']): ReadonlySet<string> {
  return new Set(listed.filter((it) => it.type === type).map((it) => it.value));
}

function byKey(
  arns: readonly string[],
  start: string,
  keyOf: (name: string, account: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const arn of arns) {
    const name = afterFifthColon(arn);
    if (name.startsWith(start)) found.set(keyOf(name, arn.split(':')[4] ?? ''), arn);
  }
  return found;
}

/** How an Allow or Deny names the caller; a statement with neither Principal nor NotPrincipal names nobody. */
export function naming(
  test: PrincipalTest | undefined,
  caller: CallerIdentity,
  effect: Statement['effect'],
  hasBoundary: boolean,
): Naming {
  if (test === undefined) return NOT_NAMED;
  if (!test.isNegated) return named(test.names, caller);
  // AWS: with Deny, it "will always deny any IAM principal that has a permissions boundary policy attached".
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
  if (effect === 'Deny' && hasBoundary) return DIRECT;
  const left = not(isExcepted(test.names, caller, effect));
  return { ...NOT_NAMED, direct: left, open: 'all but those of NotPrincipal' };
}

export function isNamed({ direct, role, account }: Naming): Truth {
  return or([direct, role, account]);
}

function named(names: Names, caller: CallerIdentity): Naming {
  switch (caller.kind) {
    case 'anonymous':
      return names.everyone || names.everyoneOfAws ? DIRECT : NOT_NAMED;
    case 'service':
      return directly(serviceNamed(names, caller), '*');
    case 'provider':
      return directly(providerNamed(names, caller), '*');
    default:
      return names.everyone || names.everyoneOfAws ? DIRECT : principalNamed(names, caller);
  }
}

function directly(direct: Truth, open: string): Naming {
  return direct === 'unknown' ? { ...NOT_NAMED, direct, open } : direct === 'true' ? DIRECT : NOT_NAMED;
}

/** AWS calls `"*"` and `{"AWS": "*"}` the same for anonymous callers; of services it says nothing. */
function serviceNamed(names: Names, { arn }: CallerIdentity): Truth {
  if (names.everyone || names.services.has(arn)) return 'true';
  return names.everyoneOfAws ? 'unknown' : 'false';
}

function providerNamed(names: Names, { arn }: CallerIdentity): Truth {
  if (names.providers.has(arn)) return 'true';
  return names.everyone || names.everyoneOfAws ? 'unknown' : 'false';
}

/** A user, a role, a session or the root user. */
function principalNamed(names: Names, caller: CallerIdentity): Naming {
  const { account = '', kind, arn } = caller;
  const ofAccount = names.accounts.has(account);
  if ((kind !== 'role' && names.arns.has(arn)) || (kind === 'root' && ofAccount)) return DIRECT;
  const role = roleNamed(names, caller);
  // A role stands for any of its sessions.
  const session = kind === 'role' ? names.sessions.get(`${account} ${caller.roleName}`) : undefined;
  const perhaps = session ?? names.patterns.find((it) => mayMatch(it, caller));
  const open = perhaps ?? role.open ?? names.canonicalUser;
  return {
    direct: perhaps === undefined ? 'false' : 'unknown',
    role: role.truth,
    account: ofAccount ? 'true' : names.canonicalUser === undefined ? 'false' : 'unknown',
    ...(open === undefined ? {} : { open }),
  };
}

function mayMatch(pattern: string, { arn, entityArn }: CallerIdentity): boolean {
  return entityArn === undefined || matches(pattern, arn) || matches(pattern, entityArn);
}

interface RoleNaming {
  readonly truth: Truth;
  readonly open?: string;
}

/** By the ARN of the role behind a session, or of the user behind a federated user. */
function roleNamed(names: Names, { account = '', kind, roleName, entityArn }: CallerIdentity): RoleNaming {
  if (kind !== 'role' && kind !== 'session' && kind !== 'federated') return { truth: 'false' };
  if (entityArn !== undefined) return { truth: truth(names.arns.has(entityArn)) };
  if (roleName !== undefined) return { truth: truth(names.roles.has(`${account} ${roleName}`)) };
  const open = names.users.get(account);
  return open === undefined ? { truth: 'false' } : { truth: 'unknown', open };
}

/**
 * Whether NotPrincipal leaves the caller out. AWS sets the account, the role and the session against the list, each by
 * itself: an identity listed without its account "might" be shut out, and an account listed without the identity
 * excepts the root user only.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
function isExcepted(names: Names, caller: CallerIdentity, effect: Statement['effect']): Truth {
  if (names.everyone) return 'true';
  if (caller.kind === 'anonymous') return truth(names.everyoneOfAws);
  if (caller.kind === 'service') return serviceNamed(names, caller);
  if (caller.kind === 'provider') return providerNamed(names, caller);
  if (names.everyoneOfAws) return 'true';
  const it = principalNamed(names, caller);
  const own = it.direct !== 'false' || it.role !== 'false';
  if (!own) return it.account === 'false' || effect === 'Deny' ? 'false' : 'unknown';
  const isWhole =
    it.direct === 'true' && (caller.kind === 'root' || names.accounts.has(caller.account ?? ''));
  const roleIsMissing = caller.kind === 'session' && roleNamed(names, caller).truth !== 'true';
  return isWhole && !roleIsMissing ? 'true' : 'unknown';
}
