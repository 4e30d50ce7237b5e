import { actionInfo, actionNumber } from '../actions/actions.ts';
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
import { NO_KEYS } from './requests.ts';
import type { Keys, Requests } from './requests.ts';
import { WORKLOAD_KINDS } from './rules/workload-kinds.ts';

/** AWS's own browsers and interpreters have no role; the ones that somebody makes are of another type. */
const NEVER_MADE = new Set(['bedrock-agentcore:browser', 'bedrock-agentcore:code-interpreter']);
/** A thing that is not there yet, and what can be done to it. */
export interface Made {
  readonly actions: readonly string[];
  readonly arn: string;
}

/** One principal of a map, being asked. What is surely allowed takes longer to find out, and only when asked for. */
export class Asked {
  readonly #map: AccessMap;
  readonly #principal: number;
  readonly #requests: Requests;
  readonly #known = new Map<number, Span>();
  /** Roles that it can hand to services, by what tells rules about that apart; kept here by those who ask. */
  readonly passable = new Map<string, Span>();

  constructor(map: AccessMap, principal: number, requests: Requests) {
    this.#map = map;
    this.#principal = principal;
    this.#requests = requests;
  }

  /** On which of the universe the action is allowed. Remembered by the very object of keys. */
  on(action: string, universe: Universe, keys: Keys = NO_KEYS): Span {
    const number = numberOf(action);
    if (number === undefined) return noneOf(universe.arns.length);
    const id = (idOf(universe) * MOST_KEYS + idOf(keys)) * MOST_ACTIONS + number;
    const known = this.#known.get(id) ?? this.#ask(action, number, universe, keys);
    this.#known.set(id, known);
    return known;
  }

  #ask(action: string, number: number, universe: Universe, keys: Keys): Span {
    const size = universe.arns.length;
    const actions = this.#map.actionsOf(this.#principal);
    if (!hasBit(actions.may, number)) return noneOf(size);
    if (hasBit(actions.must, number)) return allOf(size);
    const ask = (all: Keys): Span =>
      this.#map.resourcesFor(this.#principal, number, universe, this.#requests.context(action, all));
    const open = ask(keys);
    const regions = keys['aws:requestedregion'] === undefined ? this.#requests.regionsFor(action) : [];
    if (regions.length === 0 || equalBits(open.must, open.may)) return open;
    return new LazySpan(open.may, () => {
      let sure = open.must;
      for (const region of regions) {
        sure = union(sure, ask(this.#requests.inRegion(keys, region)).must);
        if (equalBits(sure, open.may)) break;
      }
      return sure;
    });
  }

  /** Whether all the actions are allowed on something that can be made: surely, perhaps, or not at all. */
  making(actions: readonly string[], keys: Keys = NO_KEYS): 'certain' | 'conditional' | undefined {
    const made = this.#made(actions, keys);
    if (made === undefined) return undefined;
    return made.every(({ span }) => !isEmpty(span.must)) ? 'certain' : 'conditional';
  }

  /** Whether all the actions are perhaps allowed on something that can be made. */
  mayMake(actions: readonly string[], keys: Keys = NO_KEYS): boolean {
    return this.#made(actions, keys) !== undefined;
  }

  /** For each type that an action needs, a thing on which all actions that need it are allowed; undefined: none. */
  made(actions: readonly string[], keys: Keys = NO_KEYS): readonly Made[] | undefined {
    return this.#made(actions, keys)?.map(({ actions, universe, span }) => {
      const [place = -1] = [...membersOf(span.must), ...membersOf(span.may)];
      return { actions, arn: universe.arns[place] ?? '*' };
    });
  }

  #made(all: readonly string[], keys: Keys): readonly MadeSomewhere[] | undefined {
    const found: MadeSomewhere[] = [];
    for (const { service, name, actions } of planOf(all)) {
      const universe = this.#requests.samples.of(service, name);
      const span = this.onEach(actions, universe, keys);
      if (isEmpty(span.may)) return undefined;
      found.push({ actions, universe, span });
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

  /** On which of the universe all the actions are allowed. */
  onEach(actions: readonly string[], universe: Universe, keys: Keys = NO_KEYS): Span {
    const size = universe.arns.length;
    const spans: Span[] = [];
    for (const action of actions) {
      const span = this.on(action, universe, keys);
      if (isEmpty(span.may)) return noneOf(size);
      spans.push(span);
    }
    const [only, ...more] = spans;
    if (only === undefined) return allOf(size);
    if (more.length === 0) return only;
    const may = more.reduce((bits, it) => intersection(bits, it.may), only.may);
    if (isEmpty(may)) return noneOf(size);
    return new LazySpan(may, () => more.reduce((bits, it) => intersection(bits, it.must), only.must));
  }
}

interface MadeSomewhere {
  readonly actions: readonly string[];
  readonly universe: Universe;
  readonly span: Span;
}

/** What is surely so is found out when it is asked for. */
class LazySpan implements Span {
  readonly may: Bits;
  readonly #find: () => Bits;
  #must: Bits | undefined;

  constructor(may: Bits, find: () => Bits) {
    this.may = may;
    this.#find = find;
  }

  get must(): Bits {
    this.#must ??= this.#find();
    return this.#must;
  }
}

/** More than an account is asked about: a Region, a service or a boundary each, and the actions of AWS. */
const MOST_KEYS = 2 ** 15;
const MOST_ACTIONS = 2 ** 16;

const IDS = new WeakMap<object, number>();
let ids = 0;

/** Of an object that stays the same: a universe, or keys. */
function idOf(it: object): number {
  const known = IDS.get(it);
  if (known !== undefined) return known;
  IDS.set(it, ids);
  return ids++;
}

const NUMBERS = new Map<string, number | undefined>();

function numberOf(action: string): number | undefined {
  if (!NUMBERS.has(action)) NUMBERS.set(action, actionNumber(action));
  return NUMBERS.get(action);
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

interface MadeType {
  readonly service: string;
  /** Empty for actions without resources. */
  readonly name: string;
  readonly actions: readonly string[];
}

const PLANS = new WeakMap<readonly string[], readonly MadeType[]>();

/** The types that the actions must be allowed on, each with the actions that need it. */
function planOf(actions: readonly string[]): readonly MadeType[] {
  const known = PLANS.get(actions);
  if (known !== undefined) return known;
  const types = [...new Set(actions.flatMap(requiredTypes))];
  const plan = types.map((type) => {
    const [service = '', name = ''] = type.split(':');
    return { service, name, actions: actions.filter((it) => requiredTypes(it).includes(type)) };
  });
  PLANS.set(actions, plan);
  return plan;
}

/** As `lambda:function`; `lambda:` for an action without resources. */
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
