import type { PrincipalEntity } from '../account/authorization.ts';
import { actionNumber } from '../actions/actions.ts';
import type { Span } from '../sets/access-map.ts';
import {
  bitsOf,
  difference,
  emptyBits,
  equalBits,
  hasBit,
  intersection,
  isEmpty,
  membersOf,
  setBit,
  union,
  unite,
} from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { policySets } from '../sets/policy-sets.ts';
import { mayAssume, mayAssumeTrusting } from './callers.ts';
import type { Asked } from './asking.ts';
import type { Keys, Requests } from './requests.ts';
import { unionAt } from './scope.ts';
import type { Scope } from './scope.ts';
import type { SelfRule, TargetRule } from './rules/rule.ts';
import type { Trusts } from './trust.ts';

const BOUNDARY = 'iam:permissionsboundary';
const POLICY_ARN = 'iam:policyarn';
/** Policies of the account that are tried where only some may be attached; more are left open. */
const MAX_POLICIES = 20;

/** What somebody can do to the identities of an account, itself among them. Sets are of principals, by number. */
export class IdentityGains {
  readonly #scope: Scope;
  readonly #requests: Requests;
  readonly #trusts: Trusts;
  /** By the ARN of the boundary, null for none: who has it. */
  readonly #bounded: ReadonlyMap<string | null, Bits>;
  #attachable: readonly string[] | undefined;
  readonly #credentials: Credentials;

  constructor(scope: Scope, requests: Requests, trusts: Trusts) {
    this.#scope = scope;
    this.#requests = requests;
    this.#trusts = trusts;
    this.#bounded = boundaries(scope);
    this.#credentials = credentialsOf(scope);
  }

  /** Managed policies that hand out rights. */
  get attachable(): readonly string[] {
    this.#attachable ??= attachableIn(this.#scope);
    return this.#attachable;
  }

  /** Whose rights it can change by the rule: whoever holds what is changed. For `group-rights`: the groups. */
  changed(rule: SelfRule, asked: Asked): Span {
    const [{ action } = { action: '' }] = rule.needs;
    const { groups, policies, members, holders, principals } = this.#scope;
    const size = principals.arns.length;
    if (rule.effect === 'group-rights') return asked.on(action, groups);
    if (rule.of === 'group') return held(asked.on(action, groups), members, size, this.#scope);
    if (rule.of === 'policy') return held(asked.on(action, policies), holders, size, this.#scope);
    const targets = this.#targets(rule.of);
    if (rule.effect !== 'no-boundary') return within(this.#onTargets(asked, action), targets);
    const none = this.#bounded.get(null) ?? emptyBits(size);
    const span = action.startsWith('iam:Put')
      ? asked.on(action, principals, { [BOUNDARY]: this.#administratorAccess() })
      : this.#byBoundary(asked, action, {});
    return within(span, difference(targets, none));
  }

  #targets(of: 'user' | 'role'): Bits {
    const { users, roles, changeable } = this.#scope;
    return intersection(of === 'user' ? users : roles, changeable);
  }

  /** Putting or attaching a policy that allows everything. */
  #onTargets(asked: Asked, action: string): Span {
    const open = this.#byBoundary(asked, action, {});
    if (!this.#requests.asksFor(POLICY_ARN) || !action.startsWith('iam:Attach') || isExact(open)) return open;
    const spans = this.attachable.map((it) => this.#byBoundary(asked, action, { [POLICY_ARN]: it }));
    const makesPolicies = asked.making(['iam:CreatePolicy']) !== undefined;
    return {
      must: spans.reduce((bits, it) => union(bits, it.must), open.must),
      may: makesPolicies ? open.may : spans.reduce((bits, it) => union(bits, it.may), open.must),
    };
  }

  /** The boundary that the target has is a key of the request; asked only where it can matter. */
  #byBoundary(asked: Asked, action: string, keys: Keys): Span {
    const { principals } = this.#scope;
    const open = asked.on(action, principals, keys);
    if (!this.#requests.asksFor(BOUNDARY) || isExact(open)) return open;
    const size = principals.arns.length;
    let span: Span = { must: emptyBits(size), may: emptyBits(size) };
    for (const [boundary, bits] of this.#bounded) {
      const some = within(asked.on(action, principals, { ...keys, [BOUNDARY]: boundary }), bits);
      span = { must: union(span.must, some.must), may: union(span.may, some.may) };
    }
    return span;
  }

  #administratorAccess(): string {
    return `arn:${this.#scope.authorization.partition}:iam::aws:policy/AdministratorAccess`;
  }

  /** Whom it can become by the rule. */
  become(rule: TargetRule, asked: Asked, entity: PrincipalEntity, number: number | undefined): Span {
    if (rule.effect === 'assume') return this.#assume(asked, entity, number);
    if (rule.effect === 'trust') return this.#retrust(asked, entity);
    const spans = rule.needs.map((it) => asked.on(it.action, this.#scope.principals));
    const both: Span = {
      must: spans.map((it) => it.must).reduce(intersection),
      may: spans.map((it) => it.may).reduce(intersection),
    };
    return this.#credentials.open(rule.effect, both, asked);
  }

  #assume(asked: Asked, entity: PrincipalEntity, number: number | undefined): Span {
    const { account, everyone, asking, unread } = this.#trusts;
    const own = asked.on('sts:AssumeRole', this.#scope.principals);
    const must = intersection(own.must, account.must);
    const may = union(intersection(own.may, account.may), intersection(own.may, unread));
    const all = isEmpty(everyone.may) ? 'denied' : this.#trusting(entity, 'everyone');
    if (all !== 'denied') unite(may, everyone.may);
    if (all === 'allowed') unite(must, everyone.must);
    const named = number === undefined ? [] : (this.#trusts.named.get(number) ?? []);
    const single = union(intersection(may, asking), bitsOf(this.#scope.principals.arns.length, named));
    for (const role of membersOf(single)) this.#settle(entity, role, { must, may });
    return { must, may };
  }

  #settle(entity: PrincipalEntity, role: number, { must, may }: Span): void {
    const target = this.#scope.authorization.principals[role];
    if (target === undefined) return;
    const access = mayAssume(this.#scope.authorization, entity, target);
    setBit(may, role, access !== 'denied');
    setBit(must, role, access === 'allowed');
  }

  #trusting(entity: PrincipalEntity, trusted: 'itself' | 'everyone'): ReturnType<typeof mayAssumeTrusting> {
    return mayAssumeTrusting(this.#scope.authorization, entity, trusted);
  }

  /** A role of the account that names whoever acts needs nothing more of its policies. */
  #retrust(asked: Asked, entity: PrincipalEntity): Span {
    const span = within(this.#byBoundary(asked, 'iam:UpdateAssumeRolePolicy', {}), this.#targets('role'));
    if (isEmpty(span.may)) return span;
    const access = this.#trusting(entity, 'itself');
    const none = emptyBits(this.#scope.principals.arns.length);
    if (access === 'denied') return { must: none, may: none };
    return access === 'allowed' ? span : { must: none, may: span.may };
  }
}

function isExact({ must, may }: Span): boolean {
  return equalBits(must, may);
}

function within({ must, may }: Span, bits: Bits): Span {
  return { must: intersection(must, bits), may: intersection(may, bits) };
}

function held({ must, may }: Span, sets: readonly Bits[], size: number, { changeable }: Scope): Span {
  const holders = (bits: Bits): Bits => intersection(unionAt(sets, bits, size), changeable);
  const sure = holders(must);
  return { must: sure, may: equalBits(must, may) ? sure : holders(may) };
}

function boundaries({ authorization: { principals } }: Scope): ReadonlyMap<string | null, Bits> {
  const numbers = Map.groupBy(principals.keys(), (number) => principals[number]?.boundary?.arn ?? null);
  return new Map([...numbers].map(([arn, those]) => [arn, bitsOf(principals.length, those)]));
}

/** Managed policies that hand out rights: two of AWS's, and those of the account that allow changes of policies. */
function attachableIn({ authorization }: Scope): readonly string[] {
  const { partition, principals } = authorization;
  const ofAws = ['AdministratorAccess', 'IAMFullAccess'].map(
    (it) => `arn:${partition}:iam::aws:policy/${it}`,
  );
  const own = new Set<string>();
  for (const { arn, how, policy } of principals.flatMap((it) => it.policies)) {
    if (how !== 'customer-managed' || arn === undefined || policy === undefined || own.has(arn)) continue;
    const { allowMust } = policySets(policy, partition);
    if (HANDING.some((it) => hasBit(allowMust, it))) own.add(arn);
  }
  return [...ofAws, ...own].slice(0, MAX_POLICIES);
}

const HANDING = [
  'iam:AttachUserPolicy',
  'iam:AttachRolePolicy',
  'iam:PutUserPolicy',
  'iam:PutRolePolicy',
].flatMap((it) => actionNumber(it) ?? []);

/** Where a user has room for one more credential. */
interface Credentials {
  open(effect: TargetRule['effect'], span: Span, asked: Asked): Span;
}

interface Room {
  /** Surely, and perhaps. */
  readonly must: Bits;
  readonly may: Bits;
  /** Where the password is not enough, since the user signs in with a second factor. */
  readonly behindMfa: Bits;
}

function credentialsOf(scope: Scope): Credentials {
  const { principals } = scope.authorization;
  type Known = NonNullable<PrincipalEntity['credentials']>;
  const where = (test: (it: Known | undefined) => boolean): Bits =>
    bitsOf(
      principals.length,
      [...principals.keys()].filter(
        (it) => principals[it]?.kind === 'user' && test(principals[it]?.credentials),
      ),
    );
  const room = (test: (it: Known) => boolean): Room => ({
    must: where((it) => it !== undefined && test(it) && !it.mfa),
    may: where((it) => it === undefined || (test(it) && !it.mfa)),
    behindMfa: where((it) => it !== undefined && test(it) && it.mfa),
  });
  const key = where((it) => it !== undefined && it.activeKeys < 2);
  const rooms: Readonly<Record<TargetRule['effect'], Room | undefined>> = {
    assume: undefined,
    trust: undefined,
    // A key that is there but not active takes up room too; the credential report does not tell it from none.
    'access-key': {
      must: key,
      may: union(
        key,
        where((it) => it === undefined),
      ),
      behindMfa: emptyBits(principals.length),
    },
    'access-key-swap': { must: scope.users, may: scope.users, behindMfa: emptyBits(principals.length) },
    'new-password': room((it) => !it.password),
    password: room((it) => it.password),
  };
  return {
    open(effect, { must, may }, asked) {
      const it = rooms[effect];
      if (it === undefined) return { must, may };
      const sure = intersection(must, it.must);
      const perhaps = intersection(may, it.may);
      const behind = intersection(may, it.behindMfa);
      if (isEmpty(behind)) return { must: sure, may: perhaps };
      const off = asked.on('iam:DeactivateMFADevice', scope.principals);
      return {
        must: union(sure, intersection(intersection(must, it.behindMfa), off.must)),
        may: union(perhaps, intersection(behind, off.may)),
      };
    },
  };
}
