import type { Context, ContextValue } from '../language/conditions.ts';
import { Samples } from './samples.ts';
import { identitySources } from './scope.ts';
import type { Scope } from './scope.ts';

/** Keys of a request by lower-case name; null: absent. */
export type Keys = Readonly<Record<string, string | null>>;

export const NO_KEYS: Keys = {};

function lowerCase(text: string): string {
  return text.toLowerCase();
}

const OTHER = 'a value that no policy names';

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
  /** By key: what the policies compare it with. */
  readonly #named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #regions: readonly string[];

  constructor(scope: Scope) {
    this.scope = scope;
    this.samples = new Samples(scope);
    const policies = new Set(identitySources(scope.authorization).map((it) => it.policy));
    const conditions = [...policies].flatMap(
      (it) => it?.statements.flatMap(({ conditions }) => conditions) ?? [],
    );
    const byKey = Map.groupBy(conditions, (it) => it.key);
    this.#named = new Map(
      [...byKey].map(([key, list]) => [key, new Set(list.flatMap((it) => it.values.map(lowerCase)))]),
    );
    const named = conditions.filter((it) => it.key === 'aws:requestedregion').flatMap((it) => it.values);
    this.#regions = [...new Set(named.filter((it) => /^[a-z0-9-]+$/.test(it)))].slice(0, MAX_REGIONS);
  }

  /** Does any policy ask for the key? */
  asksFor(key: string): boolean {
    return this.#named.has(key);
  }

  /**
   * The value, or one that stands for all values that no policy names, since policies cannot tell those apart: then one
   * question is enough for all of them. Not where a policy has a wildcard for the key.
   */
  representative(key: string, value: string): string {
    const named = this.#named.get(key);
    if (named === undefined) return OTHER;
    return named.has(lowerCase(value)) || [...named].some((it) => /[*?$]/.test(it)) ? value : OTHER;
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
