import { actionNumber } from '../actions/actions.ts';
import type { PrincipalEntity } from '../account/authorization.ts';
import type { AccessMap, Span } from '../sets/access-map.ts';
import { emptyBits, hasAll, isEmpty } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { Asked } from './asking.ts';
import { Requests } from './requests.ts';
import type { Keys } from './requests.ts';
import { IdentityGains } from './identity-gains.ts';
import { ResourceGrants } from './resource-grants.ts';
import { RULES } from './rules.ts';
import type { AdministrationRule, Rule, SelfRule, Value, WorkloadRule } from './rules/rule.ts';
import { WORKLOAD_RULES } from './rules/workloads.ts';
import { scopeOf } from './scope.ts';
import type { Scope, ScopeOptions } from './scope.ts';
import { actionsOn, ServiceGains } from './service-gains.ts';
import { trustsOf } from './trust.ts';
import type { Trusts } from './trust.ts';
import { weaker } from './values.ts';

/** What one rule gives somebody. `value`: the most that it can be worth; members of `may` only are conditional. */
export interface Gain {
  /**
   * `become`: can act as the targets. `change`: can give them any right. `free`: can take their boundary off. `join`:
   * can put users into the targets, which are groups. `administer`: can make an administrator; no targets.
   */
  readonly effect: 'become' | 'change' | 'free' | 'join' | 'administer';
  readonly rule: Rule;
  readonly value: Value;
  readonly targets: Span;
  /** Places of the workloads that it goes through. */
  readonly workloads?: Span;
}

/** Somebody of the account, or what somebody would be after a change of its policies. */
export interface Actor {
  readonly map: AccessMap;
  /** In the map. */
  readonly number: number;
  readonly entity: PrincipalEntity;
  /** In the account; undefined for whoever joins a group. */
  readonly principal: number | undefined;
}

const ASSUMING: Rule = ruleNamed('sts-001');

function ruleNamed(id: string): Rule {
  const rule = RULES.find((it) => it.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
}

const MAX_RECENT = 100;

/** Made once for an account; then asked what each principal gains. */
export class Gains {
  readonly scope: Scope;
  readonly requests: Requests;
  readonly trusts: Trusts;
  readonly grants: ResourceGrants;
  readonly #recent = new Map<Actor, readonly Gain[]>();
  /** Keys of requests that make somebody without a boundary, and attach AdministratorAccess. */
  readonly #unbound: Keys;
  readonly #identity: IdentityGains;
  readonly #service: ServiceGains;
  /** By what somebody may perhaps do: the rules that it may have a use for. */
  readonly #candidates = new WeakMap<Bits, readonly Rule[]>();

  constructor(map: AccessMap, options: ScopeOptions) {
    this.scope = scopeOf(map.authorization, options);
    this.requests = new Requests(this.scope);
    this.trusts = trustsOf(this.scope);
    this.grants = new ResourceGrants(this.scope);
    const everything = `arn:${map.authorization.partition}:iam::aws:policy/AdministratorAccess`;
    this.#unbound = { 'iam:permissionsboundary': null, 'iam:policyarn': everything };
    this.#identity = new IdentityGains(this.scope, this.requests, this.trusts);
    this.#service = new ServiceGains(this.scope, this.requests, this.trusts);
  }

  /** Managed policies tried where only some may be attached. */
  get attachable(): readonly string[] {
    return this.#identity.attachable;
  }

  of(actor: Actor): readonly Gain[] {
    const asked = new Asked(actor.map, actor.number, this.requests);
    const gains: Gain[] = [];
    for (const rule of this.#candidatesOf(actor)) gains.push(...this.#gained(rule, actor, asked));
    return gains;
  }

  /** The same, for those who ask again of the same few. */
  remembered(actor: Actor): readonly Gain[] {
    const found = this.#recent.get(actor) ?? this.of(actor);
    this.#recent.delete(actor);
    this.#recent.set(actor, found);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > MAX_RECENT && oldest !== undefined) this.#recent.delete(oldest);
    return found;
  }

  #candidatesOf(actor: Actor): Iterable<Rule> {
    const { may } = actor.map.actionsOf(actor.number);
    const known = this.#candidates.get(may) ?? candidatesFor(may);
    this.#candidates.set(may, known);
    const kinds = new Set(this.grants.of(actor.principal).map((it) => it.kind));
    const granted = kinds.size === 0 ? [] : WORKLOAD_RULES.filter((it) => kinds.has(it.workload));
    const assuming = this.#isLetIn(actor) ? [ASSUMING] : [];
    return granted.length + assuming.length === 0 ? known : new Set([...assuming, ...known, ...granted]);
  }

  #granted(rule: WorkloadRule, entity: PrincipalEntity, principal: number | undefined): Span | undefined {
    if (this.grants.of(principal).length === 0) return undefined;
    return this.grants.places(rule.workload, actionsOn(rule, 'workload'), principal, entity);
  }

  /** A role that names a principal of its account asks nothing of that one's policies. */
  #isLetIn({ principal }: Actor): boolean {
    return (
      !isEmpty(this.trusts.everyone.may) || (principal !== undefined && this.trusts.named.has(principal))
    );
  }

  #gained(rule: Rule, { entity, principal }: Actor, asked: Asked): readonly Gain[] {
    switch (rule.kind) {
      case 'self':
        return gain(effectOf(rule), rule, valueOf(rule), this.#identity.changed(rule, asked));
      case 'principal-access':
        return gain('become', rule, valueOf(rule), this.#identity.become(rule, asked, entity, principal));
      case 'new-administrator':
        return this.#administer(rule, asked);
      case 'new-passrole':
        return this.#service.passing(rule, asked).flatMap((it) => gain('become', rule, it.value, it.roles));
      case 'existing-workload':
        return this.#service
          .takeover(rule, asked, this.#granted(rule, entity, principal))
          .flatMap((it) => gain('become', rule, it.value, it.roles, it.workloads));
      case 'change-then-become':
        return [];
    }
  }

  /** Without a boundary on what is made. */
  #administer(rule: AdministrationRule, asked: Asked): readonly Gain[] {
    const where = rule.identityCenter === true ? this.#identityCenter() : 'certain';
    if (where === undefined) return [];
    const value = this.#administering(rule, asked, where);
    const none = emptyBits(this.scope.principals.arns.length);
    return value === undefined
      ? []
      : [{ effect: 'administer', rule, value, targets: { must: none, may: none } }];
  }

  #administering(rule: AdministrationRule, asked: Asked, where: Value): Value | undefined {
    const actions = actionsOn(rule, 'new');
    if (where === 'needs-resource') return asked.mayMake(actions, this.#unbound) ? where : undefined;
    const made = asked.making(actions, this.#unbound);
    return made === undefined ? undefined : weaker(made, valueOf(rule));
  }

  /**
   * Permission sets give access to accounts of an organization, from its management account or the one that it
   * delegated this to.
   * https://docs.aws.amazon.com/singlesignon/latest/userguide/identity-center-instances.html
   */
  #identityCenter(): Value | undefined {
    const { organization, accountId } = this.scope.authorization;
    if (organization.state === 'none') return undefined;
    const isManagement = organization.state === 'known' && organization.managementAccountId === accountId;
    return isManagement ? 'certain' : 'needs-resource';
  }
}

function effectOf({ effect }: SelfRule): Gain['effect'] {
  if (effect === 'group-rights') return 'join';
  return effect === 'no-boundary' ? 'free' : 'change';
}

function valueOf({ assumes }: Rule): Value {
  return assumes === undefined ? 'certain' : 'conditional';
}

function gain(
  effect: Gain['effect'],
  rule: Rule,
  value: Value,
  targets: Span,
  workloads?: Span,
): readonly Gain[] {
  if (isEmpty(targets.may)) return [];
  return [{ effect, rule, value, targets, ...(workloads === undefined ? {} : { workloads }) }];
}

interface Candidate {
  readonly rule: Rule;
  readonly actions: readonly number[];
}

/** Rules whose actions AWS has. */
const CANDIDATES: readonly Candidate[] = RULES.filter((it) => it.kind !== 'change-then-become').flatMap(
  (rule) => {
    const actions = rule.needs.flatMap(({ action }) => actionNumber(action) ?? []);
    return actions.length === rule.needs.length ? [{ rule, actions }] : [];
  },
);

/** The rules all of whose actions are among those. */
function candidatesFor(may: Bits): readonly Rule[] {
  const rules: Rule[] = [];
  for (const { rule, actions } of CANDIDATES) {
    if (hasAll(may, actions)) rules.push(rule);
  }
  return rules;
}
