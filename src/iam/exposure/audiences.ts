import { evaluateConditions } from '../language/conditions.ts';
import type { Policy, Statement } from '../language/policy.ts';
import { appliesTo, named } from './principals.ts';
import { cutOf, remaining } from './reach.ts';
import type { Cut, Reach } from './reach.ts';
import { contextOf } from './requesters.ts';
import type { Requester } from './requesters.ts';
import { and } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';
import type { Names } from './world.ts';

/**
 * Whom a grant lets in, the widest group that its conditions and the policy's denials leave:
 * - `everyone`: anyone on the Internet, signed in or not;
 * - `authenticated-aws`: any AWS account's users and roles;
 * - `conditional-everyone`: anyone, provided that a fixed thing that the policy names is so: an address
 *   range, a VPC endpoint, an access point, a user id, a claim of a shared identity provider. Not public in
 *   AWS's terms;
 * - accounts: 12-digit ids other than the audited account (or `canonical-user:…`);
 * - organization: ids of organizations (`own` where the policy says "the resource's own" and its id was not
 *   given);
 * - `service`: AWS services as themselves; see `confusedDeputy`;
 * - `same-account`: the audited account only.
 */
export type Audience =
  | 'everyone'
  | 'authenticated-aws'
  | 'conditional-everyone'
  | 'service'
  | 'same-account'
  | { readonly accounts: readonly string[] }
  | { readonly organization: readonly string[] };

export interface FoundAudience extends Passed {
  readonly audience: Audience;
  readonly confusedDeputy?: 'open' | 'guarded';
}

/** What passes of a statement for one requester. */
interface Passed {
  readonly actions: readonly string[];
  readonly deniedInPart: readonly number[];
}

/** Tries a requester on the statement; undefined where nothing passes. */
type Trial = (requester: Requester) => Passed | undefined;

/** Whom one Allow statement lets in, after the policy's denials. */
export function audiencesOf(
  policy: Policy,
  statement: Statement,
  reach: Reach,
  world: Names,
): readonly FoundAudience[] {
  if (reach.actions.length === 0) return [];
  const attempt = trialOf(policy, statement, reach, world);
  const listed = (statement.principals ?? []).map(named);
  const isOpen = statement.notPrincipals !== undefined || listed.some((it) => it.kind === 'everyone');
  const found = isOpen ? openAudiences(attempt, reach, world) : [];
  const single = namedAudiences(listed, attempt, world);
  return [...found, ...single.filter((it) => !found.some((wider) => subsumes(wider, it)))];
}

function trialOf(policy: Policy, statement: Statement, reach: Reach, world: Names): Trial {
  const denials = policy.statements.flatMap((deny, index) => {
    const cut = deny.effect === 'Deny' ? cutOf(deny, reach, policy.version) : undefined;
    return cut?.touches === true ? [{ deny, index, cut }] : [];
  });
  const decide = (it: Statement, requester: Requester): Truth => {
    const who = appliesTo(it, requester);
    if (who === 'false') return who;
    return and([who, evaluateConditions(it.conditions, contextOf(requester, world), policy.version)]);
  };
  return (requester) => {
    if (decide(statement, requester) === 'false') return undefined;
    const sure: Cut[] = [];
    const deniedInPart: number[] = [];
    for (const { deny, index, cut } of denials) {
      const applies = decide(deny, requester);
      if (applies === 'true') sure.push(cut);
      if (applies !== 'false') deniedInPart.push(index);
    }
    const actions = remaining(reach, sure);
    return actions.length === 0 ? undefined : { actions, deniedInPart };
  };
}

function subsumes(wider: FoundAudience, narrower: FoundAudience): boolean {
  const isWide = wider.audience === 'everyone' || wider.audience === 'authenticated-aws';
  return isWide && narrower.actions.every((it) => wider.actions.includes(it));
}

/**
 * Services that take signed requests only, whoever their policies name: there, "everyone" has an AWS account.
 */
const SIGNED_SERVICES = new Set(['kms', 'secretsmanager', 'sts']);

function isSignedOnly(reach: Reach): boolean {
  return reach.actions.every((it) => SIGNED_SERVICES.has(it.pattern.split(':')[0]?.toLowerCase() ?? ''));
}

/**
 * For a statement about everyone: the widest audiences that pass. A narrower one is named only for what it
 * gets beyond a wider one; the audited account, which is no stranger, only where nothing wider passes.
 */
function openAudiences(attempt: Trial, reach: Reach, world: Names): readonly FoundAudience[] {
  const found: FoundAudience[] = [];
  const given = new Set<string>();
  const add = (audience: Audience, passed: Passed | undefined): boolean => {
    const actions = passed?.actions.filter((it) => !given.has(it)) ?? [];
    if (passed === undefined || actions.length === 0) return false;
    found.push({ audience, actions, deniedInPart: passed.deniedInPart });
    return true;
  };
  const settle = (): void => found.forEach((it) => it.actions.forEach((action) => given.add(action)));
  const isSigned = isSignedOnly(reach);
  if (!isSigned) add('everyone', attempt({ kind: 'anonymous', network: 'outside' }));
  settle();
  add('authenticated-aws', attempt({ kind: 'stranger', network: 'outside' }));
  settle();
  if (given.size === reach.actions.length) return found;

  const anyone = isSigned ? undefined : attempt({ kind: 'anonymous', network: 'inside' });
  const signed = without(attempt({ kind: 'stranger', network: 'inside' }), anyone?.actions ?? []);
  const conditional = [anyone, signed].filter((it) => add('conditional-everyone', it)).length > 0;
  const network = conditional ? 'outside' : 'inside';
  const members = world.organizations.map((organization) => ({
    name: organization,
    passed: attempt({ kind: 'member', organization, network }),
  }));
  const organizations = grouped(members).filter(({ names, passed }) => add({ organization: names }, passed));
  // Where a wider audience passes already, an account counts only if it needs none of what that one needs.
  const organization = organizations.length > 0 ? 'outside' : 'unknown';
  const tryAccount = (account: string): Outcome => ({
    name: account,
    passed: attempt({ kind: 'account', account, organization, network }),
  });
  grouped(world.accounts.map(tryAccount)).forEach(({ names, passed }) => add({ accounts: names }, passed));
  if (!conditional && organizations.length === 0) add('same-account', tryAccount(world.accountId).passed);
  const service = found.length === 0 && world.asksForServices ? serviceAudience('*', attempt) : undefined;
  return service === undefined ? found : [service];
}

function without(passed: Passed | undefined, actions: readonly string[]): Passed | undefined {
  return passed && { ...passed, actions: passed.actions.filter((it) => !actions.includes(it)) };
}

interface Outcome {
  readonly name: string;
  readonly passed: Passed | undefined;
}

interface Group {
  readonly names: readonly string[];
  readonly passed: Passed;
}

/** Puts together the names for which the same passes. */
function grouped(outcomes: readonly Outcome[]): readonly Group[] {
  const groups = new Map<string, { readonly names: Set<string>; readonly passed: Passed }>();
  for (const { name, passed } of outcomes) {
    if (passed === undefined) continue;
    const key = JSON.stringify([passed.actions, passed.deniedInPart]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: new Set([name]), passed });
    else group.names.add(name);
  }
  return [...groups.values()].map(({ names, passed }) => ({ names: [...names], passed }));
}

type Listed = ReturnType<typeof named>;

/** For the principals that a statement names one by one. */
function namedAudiences(listed: readonly Listed[], attempt: Trial, world: Names): readonly FoundAudience[] {
  const identities = listed.flatMap((it) => {
    if (it.kind !== 'account') return [];
    const { account, arn } = it;
    const requester: Requester = {
      kind: 'account',
      account,
      ...(arn === undefined ? {} : { arn }),
      organization: 'unknown',
      network: 'inside',
    };
    return [{ name: account, passed: attempt(requester) }];
  });
  const own = grouped(identities.filter((it) => it.name === world.accountId));
  const others = grouped(identities.filter((it) => it.name !== world.accountId));
  return [
    ...listed.flatMap((it) => (it.kind === 'federated' ? federatedAudience(it.provider, attempt) : [])),
    ...others.map(({ names, passed }) => ({ audience: { accounts: names }, ...passed })),
    ...own.map(({ passed }) => ({ audience: 'same-account' as const, ...passed })),
    ...distinct(
      listed.flatMap((it) => (it.kind === 'service' ? (serviceAudience(it.service, attempt) ?? []) : [])),
    ),
  ];
}

function distinct(found: readonly FoundAudience[]): readonly FoundAudience[] {
  return [...new Map(found.map((it) => [JSON.stringify(it), it])).values()];
}

function serviceAudience(service: string, attempt: Trial): FoundAudience | undefined {
  const passed = attempt({ kind: 'service', service, source: 'unknown' });
  if (passed === undefined) return undefined;
  const isOpen = attempt({ kind: 'service', service, source: 'stranger' }) !== undefined;
  return { audience: 'service', ...passed, confusedDeputy: isOpen ? 'open' : 'guarded' };
}

function federatedAudience(provider: string, attempt: Trial): readonly FoundAudience[] {
  const anyone = attempt({ kind: 'federated', provider, network: 'outside' });
  if (anyone !== undefined) return [{ audience: 'everyone', ...anyone }];
  const some = attempt({ kind: 'federated', provider, network: 'inside' });
  return some === undefined ? [] : [{ audience: 'conditional-everyone', ...some }];
}
