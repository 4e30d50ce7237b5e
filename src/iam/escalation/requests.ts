import type { Context, ContextValue } from '../language/conditions.ts';
import { Samples } from './samples.ts';
import { identitySources } from './scope.ts';
import type { Scope } from './scope.ts';

/** Keys of a request by lower-case name; null: absent. */
export type Keys = Readonly<Record<string, string | null>>;

export const NO_KEYS: Keys = {};

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
