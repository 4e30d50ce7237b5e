import type { Span } from '../sets/access-map.ts';
import {
  addBit,
  difference,
  eachMember,
  emptyBits,
  equalBits,
  hashOf,
  intersection,
  isEmpty,
  overlaps,
  union,
} from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import type { Asked } from './asking.ts';
import type { Keys, Requests } from './requests.ts';
import type { Need, On, PassingRule, Rule, Value, WorkloadRule } from './rules/rule.ts';
import { WORKLOAD_KINDS } from './rules/workload-kinds.ts';
import { isOpenKind, rolesOfWorkloads } from './scope.ts';
import type { Scope, WorkloadsOfKind } from './scope.ts';
import type { Trusts } from './trust.ts';
import { weaker } from './values.ts';

/** Roles that somebody can act with through a service, at most as surely as `value` says. */
export interface RoleGain {
  readonly value: Value;
  readonly roles: Span;
  /** Places of the workloads that it goes through; undefined: something new, or unseen. */
  readonly workloads?: Span;
}

const NOWHERE: Span = { must: emptyBits(0), may: emptyBits(0) };

export class ServiceGains {
  readonly #scope: Scope;
  readonly #requests: Requests;
  readonly #trusts: Trusts;
  readonly #trusting = new Map<string, Span>();
  readonly #rolesAt = new Map<string, { readonly places: Bits; readonly roles: Bits }[]>();

  constructor(scope: Scope, requests: Requests, trusts: Trusts) {
    this.#scope = scope;
    this.#requests = requests;
    this.#trusts = trusts;
  }

  /** By handing a role to a service. */
  passing(rule: PassingRule, asked: Asked): readonly RoleGain[] {
    const roles = this.#passed(rule, asked);
    if (isEmpty(roles.may)) return [];
    const made = makingValue(rule, asked);
    const used = rule.workload === undefined ? 'certain' : this.#usable(rule.workload, rule, asked);
    return made === undefined || used === undefined ? [] : [{ value: weaker(made, used), roles }];
  }

  /** Asked once for all the rules about the same services. */
  #passed(rule: PassingRule, asked: Asked): Span {
    const id = `${rule.services.join()} ${rule.profile} ${rule.unpassed}`;
    const known = asked.passable.get(id) ?? this.#passedRoles(rule, asked);
    asked.passable.set(id, known);
    return known;
  }

  #passedRoles(rule: PassingRule, asked: Asked): Span {
    const trusting = this.#rolesTrusting(rule.services, rule.federated === true);
    if (isEmpty(trusting.may)) return trusting;
    const passed = rule.unpassed === true ? trusting : this.#passing(rule.services, trusting, asked);
    return rule.profile === true ? this.#withProfile(passed, asked) : passed;
  }

  /** The service is a key of the request; asked only where it can matter. */
  #passing(services: readonly string[], roles: Span, asked: Asked): Span {
    const open = asked.on('iam:PassRole', this.#scope.principals);
    const [first = open, ...more] = equalBits(open.must, open.may)
      ? []
      : services
          .map((it) => this.#requests.representative('iam:passedtoservice', it))
          .map((it) => asked.on('iam:PassRole', this.#scope.principals, passedTo(it)));
    return {
      must: intersection(
        roles.must,
        more.reduce((bits, it) => union(bits, it.must), first.must),
      ),
      may: intersection(
        roles.may,
        more.reduce((bits, it) => union(bits, it.may), first.may),
      ),
    };
  }

  /** A role without an instance profile can be put into a new one. */
  #withProfile({ must, may }: Span, asked: Asked): Span {
    const { inProfile } = this.#scope;
    const outside = difference(may, inProfile);
    const made = isEmpty(outside)
      ? undefined
      : asked.making(['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile']);
    return {
      must: made === 'certain' ? must : intersection(must, inProfile),
      may: made === undefined ? intersection(may, inProfile) : may,
    };
  }

  #rolesTrusting(services: readonly string[], federated: boolean): Span {
    const id = services.join();
    const known = this.#trusting.get(id);
    if (known !== undefined) return known;
    const size = this.#scope.principals.arns.length;
    const spans = services.flatMap(
      (it) => (federated ? this.#trusts.providers : this.#trusts.services).get(it) ?? [],
    );
    const span = {
      must: spans.map((it) => it.must).reduce(union, emptyBits(size)),
      may: spans.map((it) => it.may).reduce(union, this.#trusts.unread),
    };
    this.#trusting.set(id, span);
    return span;
  }

  /** Whether a workload that the rule needs can be used: one that is there, or one that may be. */
  #usable(kind: string, rule: Rule, asked: Asked): Value | undefined {
    const actions = actionsOn(rule, 'workload');
    const places = this.#places(kind, actions, asked);
    if (!isEmpty(places.must)) return 'certain';
    if (!isEmpty(places.may)) return 'conditional';
    return isOpenKind(this.#scope, kind) && asked.mayUse(kind, actions) ? 'needs-resource' : undefined;
  }

  #places(kind: string, actions: readonly string[], asked: Asked): Span {
    const there = this.#scope.workloads.get(kind);
    return there === undefined ? NOWHERE : placesAllowed(there, actions, asked);
  }

  /** By taking over what works with a role already. */
  takeover(rule: WorkloadRule, asked: Asked, granted?: Span): readonly RoleGain[] {
    const actions = actionsOn(rule, 'workload');
    const places = together(this.#places(rule.workload, actions, asked), granted);
    const unread = this.#scope.workloads.get(rule.workload)?.unread ?? NOWHERE.may;
    const unseen = this.#unseen(rule.workload);
    const isOpen = unseen.length > 0 && isOpenKind(this.#scope, rule.workload);
    if (isEmpty(places.may) && !(isOpen && asked.mayUse(rule.workload, actions))) return [];
    const made = makingValue(rule, asked);
    if (made === undefined) return [];
    const seen = this.#seen(rule.workload, places, made);
    return isOpen || overlaps(places.may, unread) ? [...seen, ...unseen] : seen;
  }

  #unseen(kind: string): readonly RoleGain[] {
    const { services = [], profile } = WORKLOAD_KINDS.get(kind) ?? {};
    const trusting = this.#rolesTrusting(services, false);
    const roles = profile === true ? onlyIn(trusting, this.#scope.inProfile) : trusting;
    return isEmpty(roles.may) ? [] : [{ value: 'needs-resource', roles }];
  }

  #seen(kind: string, workloads: Span, value: Value): readonly RoleGain[] {
    const may = this.#roles(kind, workloads.may);
    if (isEmpty(may)) return [];
    const must = equalBits(workloads.must, workloads.may) ? may : this.#roles(kind, workloads.must);
    return [{ value, roles: { must, may }, workloads }];
  }

  /** Many can use the same workloads: those of their team, or all. */
  #roles(kind: string, places: Bits): Bits {
    const id = `${kind} ${hashOf(places)}`;
    const alike = this.#rolesAt.get(id) ?? [];
    this.#rolesAt.set(id, alike);
    const known = alike.find((it) => equalBits(it.places, places));
    if (known !== undefined) return known.roles;
    const roles = rolesOfWorkloads(this.#scope, kind, places);
    alike.push({ places, roles });
    return roles;
  }
}

const PASSED_TO = new Map<string, Keys>();

function passedTo(service: string): Keys {
  const known = PASSED_TO.get(service) ?? { 'iam:passedtoservice': service };
  PASSED_TO.set(service, known);
  return known;
}

const IN_REGION = new Map<string, Keys>();

function inRegion(region: string): Keys {
  const known = IN_REGION.get(region) ?? { 'aws:requestedregion': region };
  IN_REGION.set(region, known);
  return known;
}

/** Places of the workloads on which all the actions are allowed. */
export function placesAllowed(there: WorkloadsOfKind, actions: readonly string[], asked: Asked): Span {
  const [only, ...more] = there.regions;
  if (only !== undefined && more.length === 0)
    return asked.onEach(actions, only.universe, inRegion(only.region));
  const size = there.list.length;
  const span = { must: emptyBits(size), may: emptyBits(size) };
  for (const { region, universe, places } of there.regions) {
    const { must, may } = asked.onEach(actions, universe, inRegion(region));
    eachMember(may, (it) => addBit(span.may, places[it] ?? 0));
    eachMember(must, (it) => addBit(span.must, places[it] ?? 0));
  }
  return span;
}

function makingValue(rule: PassingRule | WorkloadRule, asked: Asked): Value | undefined {
  const actions = actionsOn(rule, 'new');
  if (rule.assumes === undefined) return asked.making(actions);
  return asked.mayMake(actions) ? 'conditional' : undefined;
}

const ACTIONS = new WeakMap<object, Map<On, readonly string[]>>();

/** The actions that the rule needs on such a thing. */
export function actionsOn(rule: { readonly needs: readonly Need[] }, on: On): readonly string[] {
  const ofRule = ACTIONS.get(rule) ?? new Map<On, readonly string[]>();
  ACTIONS.set(rule, ofRule);
  const known = ofRule.get(on) ?? rule.needs.filter((it) => it.on === on).map((it) => it.action);
  ofRule.set(on, known);
  return known;
}

/** What the principal's own policies allow, and what those of the workloads do. */
function together(own: Span, granted: Span | undefined): Span {
  if (granted === undefined || isEmpty(granted.may)) return own;
  return { must: union(own.must, granted.must), may: union(own.may, granted.may) };
}

function onlyIn({ must, may }: Span, bits: Bits): Span {
  return { must: intersection(must, bits), may: intersection(may, bits) };
}
