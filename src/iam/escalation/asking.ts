import { actionInfo, actionNumber } from '../actions/actions.ts';
import type { Context, ContextValue } from '../language/conditions.ts';
import type { AccessMap, Span, Universe } from '../sets/access-map.ts';
import {
  emptyBits,
  equalBits,
  fullBits,
  hasBit,
  intersection,
  isEmpty,
  membersOf,
  union,
} from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { identitySources } from './scope.ts';
import type { Scope } from './scope.ts';
import { WORKLOAD_KINDS } from './rules/workload-kinds.ts';
import { Samples } from './samples.ts';

/** Keys of a request by lower-case name; null: absent. */
export type Keys = Readonly<Record<string, string | null>>;

export const NO_KEYS: Keys = {};

/** AWS's own browsers and interpreters have no role; the ones that somebody makes are of another type. */
const NEVER_MADE = new Set(['bedrock-agentcore:browser', 'bedrock-agentcore:code-interpreter']);
/** Regions tried where policies ask for one; more are left open. */
const MAX_REGIONS = 12;

/** What is asked of an account's policies, whoever is asked about. Shared by the maps of one account. */
export class Requests {
  readonly scope: Scope;
  readonly samples: Samples;
  readonly #contexts = new WeakMap<Keys, Context>();
  readonly #globalContexts = new WeakMap<Keys, Context>();
  readonly #byText = new Map<string, Context>();
  readonly #regional = new WeakMap<Keys, Map<string, Keys>>();
  readonly #keys: ReadonlySet<string>;
  readonly #regions: readonly string[];

  constructor(scope: Scope) {
    this.scope = scope;
    this.samples = new Samples(scope);
    const policies = new Set(identitySources(scope.authorization).map((it) => it.policy));
    const conditions = [...policies].flatMap(
      (it) => it?.statements.flatMap(({ conditions }) => conditions) ?? [],
    );
    this.#keys = new Set(conditions.map((it) => it.key));
    const named = conditions.filter((it) => it.key === 'aws:requestedregion').flatMap((it) => it.values);
    this.#regions = [...new Set(named.filter((it) => /^[a-z0-9-]+$/.test(it)))].slice(0, MAX_REGIONS);
  }

  /** Does any policy ask for the key? */
  asksFor(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Regions that policies name. Who acts chooses the region, so one that is allowed is enough. */
  regionsFor(action: string): readonly string[] {
    return isGlobal(action) ? [] : this.#regions;
  }

  /** The same context for the same keys, since answers are remembered by it. */
  context(action: string, keys: Keys): Context {
    const known = isGlobal(action) ? this.#globalContexts : this.#contexts;
    const found =
      known.get(keys) ?? this.#interned(isGlobal(action) ? { ...this.#globalKeys(), ...keys } : keys);
    known.set(keys, found);
    return found;
  }

  #interned(keys: Keys): Context {
    const id = JSON.stringify(keys);
    const known = this.#byText.get(id) ?? contextOf(keys);
    this.#byText.set(id, known);
    return known;
  }

  /** The keys with a Region added. */
  inRegion(keys: Keys, region: string): Keys {
    const ofKeys = this.#regional.get(keys) ?? new Map<string, Keys>();
    this.#regional.set(keys, ofKeys);
    const known = ofKeys.get(region) ?? { ...keys, 'aws:requestedregion': region };
    ofKeys.set(region, known);
    return known;
  }

  /** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion */
  #globalKeys(): Keys {
    return this.scope.authorization.partition === 'aws' ? { 'aws:requestedregion': 'us-east-1' } : {};
  }
}

function isGlobal(action: string): boolean {
  return action.startsWith('iam:') && action !== 'iam:PassRole';
}

/** Every caller can use TLS, and calls by itself. */
const ALWAYS: Keys = { 'aws:securetransport': 'true', 'aws:viaawsservice': 'false' };

function contextOf(keys: Keys): Context {
  const values = new Map(Object.entries({ ...ALWAYS, ...keys }).map(([key, value]) => [key, valueOf(value)]));
  return (key) => values.get(key) ?? { state: 'unknown' };
}

function valueOf(value: string | null): ContextValue {
  return value === null ? { state: 'absent' } : { state: 'known', values: [value] };
}

/** A thing that is not there yet, and what can be done to it. */
export interface Made {
  readonly actions: readonly string[];
  readonly arn: string;
  readonly isSure: boolean;
}

/** One principal of a map, being asked. */
export class Asked {
  readonly #map: AccessMap;
  readonly #principal: number;
  readonly #requests: Requests;
  readonly #known = new Map<Universe, Map<string, Map<Keys, Span>>>();

  constructor(map: AccessMap, principal: number, requests: Requests) {
    this.#map = map;
    this.#principal = principal;
    this.#requests = requests;
  }

  /** On which of the universe the action is allowed. Remembered by the very object of keys. */
  on(action: string, universe: Universe, keys: Keys = NO_KEYS): Span {
    const ofUniverse = this.#known.get(universe) ?? new Map<string, Map<Keys, Span>>();
    this.#known.set(universe, ofUniverse);
    const ofAction = ofUniverse.get(action) ?? new Map<Keys, Span>();
    ofUniverse.set(action, ofAction);
    const known = ofAction.get(keys) ?? this.#ask(action, universe, keys);
    ofAction.set(keys, known);
    return known;
  }

  #ask(action: string, universe: Universe, keys: Keys): Span {
    const number = actionNumber(action);
    const size = universe.arns.length;
    const actions = this.#map.actionsOf(this.#principal);
    if (number === undefined || !hasBit(actions.may, number)) return noneOf(size);
    if (hasBit(actions.must, number)) return allOf(size);
    const ask = (all: Keys): Span =>
      this.#map.resourcesFor(this.#principal, number, universe, this.#requests.context(action, all));
    const { must, may } = ask(keys);
    if (keys['aws:requestedregion'] !== undefined || equalBits(must, may)) return { must, may };
    return { must: this.#whereRegionsAllow({ must, may }, action, keys, ask), may };
  }

  /** Tries one Region after the other, as long as more could be sure. */
  #whereRegionsAllow({ must, may }: Span, action: string, keys: Keys, ask: (all: Keys) => Span): Bits {
    let sure = must;
    for (const region of this.#requests.regionsFor(action)) {
      if (equalBits(sure, may)) break;
      sure = union(sure, ask(this.#requests.inRegion(keys, region)).must);
    }
    return sure;
  }

  /** Whether all the actions are allowed on something that can be made: surely, perhaps, or not at all. */
  making(actions: readonly string[], keys: Keys = NO_KEYS): 'certain' | 'conditional' | undefined {
    const made = this.made(actions, keys);
    if (made === undefined) return undefined;
    return made.every((it) => it.isSure) ? 'certain' : 'conditional';
  }

  /** For each type that an action needs, a thing on which all actions that need it are allowed; undefined: none. */
  made(actions: readonly string[], keys: Keys = NO_KEYS): readonly Made[] | undefined {
    const types = [...new Set(actions.flatMap(typesOf))];
    const found: Made[] = [];
    for (const type of types) {
      const made = this.#madeOf(type, actions, keys);
      if (made === undefined) return undefined;
      found.push(made);
    }
    return found;
  }

  /** Whether all the actions may be allowed on some workload of the kind. */
  mayUse(kind: string, actions: readonly string[]): boolean {
    return this.unseen(kind, actions) !== undefined;
  }

  /** A workload of the kind on which all the actions may be allowed. */
  unseen(kind: string, actions: readonly string[]): string | undefined {
    const [service, name] = WORKLOAD_KINDS.get(kind)?.type ?? ['', ''];
    const universe = this.#requests.samples.of(service, name);
    const [place] = membersOf(this.onEach(actions, universe).may);
    return place === undefined ? undefined : universe.arns[place];
  }

  #madeOf(type: string, all: readonly string[], keys: Keys): Made | undefined {
    const [service = '', name = ''] = type.split(':');
    const universe = this.#requests.samples.of(service, name);
    const actions = all.filter((it) => typesOf(it).includes(type));
    const { must, may } = this.onEach(actions, universe, keys);
    const [sure] = membersOf(must);
    const [place] = sure === undefined ? membersOf(may) : [sure];
    if (place === undefined) return undefined;
    return { actions, arn: universe.arns[place] ?? '*', isSure: sure !== undefined };
  }

  /** On which of the universe all the actions are allowed. */
  onEach(actions: readonly string[], universe: Universe, keys: Keys = NO_KEYS): Span {
    const size = universe.arns.length;
    let span = allOf(size);
    for (const action of actions) {
      const one = this.on(action, universe, keys);
      if (isEmpty(one.may)) return noneOf(size);
      span = { must: intersection(span.must, one.must), may: intersection(span.may, one.may) };
    }
    return isEmpty(span.may) ? noneOf(size) : span;
  }
}

const NONE = new Map<number, Span>();
const ALL = new Map<number, Span>();

function noneOf(size: number): Span {
  return remembered(NONE, size, emptyBits);
}

function allOf(size: number): Span {
  return remembered(ALL, size, fullBits);
}

function remembered(spans: Map<number, Span>, size: number, make: (size: number) => Bits): Span {
  const known = spans.get(size);
  if (known !== undefined) return known;
  const bits = make(size);
  const span = { must: bits, may: bits };
  spans.set(size, span);
  return span;
}

const TYPES = new Map<string, readonly string[]>();

/** The types that an action must be allowed on, as `lambda:function`; `lambda:` for an action without resources. */
function typesOf(action: string): readonly string[] {
  const known = TYPES.get(action) ?? requiredTypes(action);
  TYPES.set(action, known);
  return known;
}

function requiredTypes(action: string): readonly string[] {
  const number = actionNumber(action);
  if (number === undefined) return [];
  const { service, resourceTypes } = actionInfo(number);
  const [first] = resourceTypes;
  const required = resourceTypes
    .filter((it) => it.required)
    .map((it) => `${service.prefix}:${it.type.name}`)
    .filter((it) => !NEVER_MADE.has(it));
  if (required.length > 0) return required;
  return [`${service.prefix}:${first?.type.name ?? ''}`];
}
