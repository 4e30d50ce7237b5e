import type { AsRead, Control, ReadThing, Relation, Seen } from '../model/control.ts';
import { mayHide } from '../model/causes.ts';
import type { Kind } from '../model/kinds.ts';
import type { Cause, Reading } from '../model/reading.ts';
import { unknown } from '../model/reading.ts';
import { GLOBAL } from '../model/resource.ts';
import type { ScanStore, StoredResource } from '../store/scan-store.ts';
import { ALL_REGIONS } from './settle.ts';

/** A resource with all its readings, as the judge passes it about. */
export interface Read {
  readonly resource: StoredResource;
  readonly readings: ReadonlyMap<string, Reading<unknown>>;
}

/** What a relation came to: the value for `judge` and the readings that it rests on, or why it is unknown. */
export type Relating =
  | { readonly ok: true; readonly value: unknown; readonly rests: readonly Read[]; readonly lacking?: Cause }
  | { readonly ok: false; readonly cause: Cause; readonly fact: string };

/** Resolves declared relations against a store. Remembers what is the same for all resources of an account. */
export class Relater {
  readonly #store: ScanStore;
  readonly #shared = new Map<string, Relating>();
  readonly #unknownReferrers = new Map<string, ReadonlyMap<string, Cause>>();

  constructor(store: ScanStore) {
    this.#store = store;
  }

  relate(control: Control, name: string, relation: Relation, from: Read): Relating {
    switch (relation.how) {
      case 'account':
        return this.#one(
          relation,
          name,
          this.#store.get('aws:account', from.resource.account, GLOBAL, from.resource.account),
        );
      case 'region':
        return this.#one(
          relation,
          name,
          this.#store.get('aws:region', from.resource.account, from.resource.region, from.resource.region),
        );
      case 'to':
        return this.#to(relation, name, from);
      case 'of':
        return this.#of(relation, name, from.resource);
      case 'all': {
        const region = relation.within === 'region' ? from.resource.region : undefined;
        const key = [control.id, name, from.resource.account, region ?? ''].join('|');
        return this.#once(key, () => this.#all(relation, name, from.resource.account, region));
      }
      case 'as-read': {
        // One object for all controls that ask for the same, so that what is derived from it is derived once.
        const key = ['as-read', relation.kind, from.resource.account, ...relation.facts].join('|');
        return this.#once(key, () => this.#asRead(relation, from.resource.account));
      }
      case 'seen':
        return { ok: true, value: this.#seen(from.resource.account), rests: [] };
    }
  }

  #once(key: string, make: () => Relating): Relating {
    const made = this.#shared.get(key) ?? make();
    this.#shared.set(key, made);
    return made;
  }

  #one(relation: Relation, name: string, resource: StoredResource | undefined): Relating {
    if (resource === undefined)
      return { ok: false, fact: name, cause: { kind: 'not-collected', detail: `${name} was not read` } };
    const read = this.#read(resource);
    const cause = firstUnknown(read, relation.facts);
    if (cause !== undefined) return { ok: false, fact: `${name}.${cause.fact}`, cause: cause.cause };
    return { ok: true, value: subject(read, relation.facts), rests: [narrow(read, relation.facts)] };
  }

  #to(relation: Extract<Relation, { how: 'to' }>, name: string, from: Read): Relating {
    const reading = from.readings.get(relation.by);
    if (reading?.known !== true)
      return { ok: false, fact: relation.by, cause: reading?.cause ?? notRead(relation.by) };
    const refs = (Array.isArray(reading.value) ? reading.value : [reading.value]).filter(
      (ref) => typeof ref === 'string',
    );
    const value: unknown[] = [];
    const rests: Read[] = [];
    for (const ref of refs) {
      const found = this.#store.find(relation.kind, from.resource.account, from.resource.region, ref);
      const target =
        found.find((it) => it.region === from.resource.region || it.region === GLOBAL) ?? found[0];
      if (target === undefined) {
        const unlisted = this.#unlisted(relation.kind, from.resource.account, undefined, true);
        if (unlisted !== undefined) return { ok: false, fact: name, cause: unlisted };
        value.push({ found: false, ref });
        continue;
      }
      const read = this.#read(target);
      const cause = firstUnknown(read, relation.facts);
      if (cause !== undefined) return { ok: false, fact: `${name}.${cause.fact}`, cause: cause.cause };
      value.push({ found: true, to: subject(read, relation.facts) });
      rests.push(narrow(read, relation.facts));
    }
    return { ok: true, value, rests };
  }

  #of(relation: Extract<Relation, { how: 'of' }>, name: string, resource: StoredResource): Relating {
    const unlisted = this.#unlisted(relation.kind, resource.account, resource.region);
    if (unlisted !== undefined) return { ok: false, fact: name, cause: unlisted };
    const refs = [resource.id, resource.arn, resource.name].filter((ref) => ref !== undefined);
    const { kind, by } = relation;
    const nameless = this.#nameless(kind, by, resource.account).get(resource.region);
    if (nameless !== undefined) return { ok: false, fact: `${name}.${by}`, cause: nameless };
    const reads = this.#store
      .referrers(kind, by, resource.account, resource.region, refs)
      .map((found) => this.#read(found));
    return this.#many(relation, name, reads);
  }

  /** By region, why it cannot be told what one of a kind's resources refers to: it may be anything. */
  #nameless(kind: Kind, by: string, account: string): ReadonlyMap<string, Cause> {
    const key = [kind, by, account].join('|');
    const known = this.#unknownReferrers.get(key);
    if (known !== undefined) return known;
    const found = new Map<string, Cause>();
    for (const resource of this.#store.resources(kind)) {
      if (resource.account !== account || found.has(resource.region)) continue;
      const reading = this.#store.readings(resource.rid).get(by);
      if (reading?.known === false) found.set(resource.region, reading.cause);
    }
    this.#unknownReferrers.set(key, found);
    return found;
  }

  #all(
    relation: Extract<Relation, { how: 'all' }>,
    name: string,
    account: string,
    region: string | undefined,
  ): Relating {
    const unlisted = this.#unlisted(relation.kind, account, region);
    if (unlisted !== undefined && relation.partial !== true)
      return { ok: false, fact: name, cause: unlisted };
    const reads: Read[] = [];
    let lacking = unlisted;
    for (const resource of this.#store.resources(relation.kind)) {
      if (resource.account !== account || (region !== undefined && resource.region !== region)) continue;
      const read = this.#read(resource);
      if (isWithout(read, relation.facts)) continue;
      const cause = firstUnknown(read, relation.facts);
      if (cause !== undefined && relation.partial === true) {
        lacking ??= cause.cause;
        continue;
      }
      reads.push(read);
    }
    const made = this.#many(relation, name, reads);
    return made.ok && lacking !== undefined ? { ...made, lacking } : made;
  }

  #asRead(relation: Extract<Relation, { how: 'as-read' }>, account: string): Relating {
    const reads = [...this.#store.resources(relation.kind)]
      .filter((resource) => resource.account === account)
      .map((resource) => this.#read(resource));
    const value: AsRead<Kind, never> = {
      unlisted: this.#unlistedRegions(relation.kind, account),
      things: reads.map((read) => thing(read, relation.facts)),
    };
    return { ok: true, value, rests: reads.map((read) => narrow(read, relation.facts)) };
  }

  #seen(account: string): Seen {
    const listings = this.#store.listings().filter((listing) => listing.account === account);
    const found = new Set<Kind>();
    const unlisted = new Set<Kind>();
    for (const [kind, some] of Map.groupBy(listings, (listing) => listing.kind)) {
      if (this.#hasOwn(kind, account)) found.add(kind);
      else if (some.some(({ cause }) => mayHide(cause))) unlisted.add(kind);
    }
    return { found, unlisted };
  }

  /** Looks no further than the first that is not AWS's own. */
  #hasOwn(kind: Kind, account: string): boolean {
    for (const resource of this.#store.resources(kind)) {
      if (resource.account === account && !resource.managedByAws) return true;
    }
    return false;
  }

  #unlistedRegions(kind: Kind, account: string): { region: string; cause: Cause }[] {
    const listings = this.#store.listings(kind).filter((listing) => listing.account === account);
    if (listings.length === 0) return [{ region: GLOBAL, cause: notRead(kind) }];
    return listings.flatMap(({ region, cause }) =>
      !mayHide(cause) || cause.kind === 'elsewhere' ? [] : [{ region, cause }],
    );
  }

  #many(relation: Relation, name: string, reads: readonly Read[]): Relating {
    for (const read of reads) {
      const cause = firstUnknown(read, relation.facts);
      if (cause !== undefined) return { ok: false, fact: `${name}.${cause.fact}`, cause: cause.cause };
    }
    return {
      ok: true,
      value: reads.map((read) => subject(read, relation.facts)),
      rests: reads.map((read) => narrow(read, relation.facts)),
    };
  }

  #read(resource: StoredResource): Read {
    return { resource, readings: this.#store.readings(resource.rid) };
  }

  /**
   * Why the listing of a kind is not whole, where it matters; undefined when it is, be it that AWS does not offer the
   * service there. What lies in regions that were not asked for matters only to whom it may concern by name.
   */
  #unlisted(kind: Kind, account: string, region: string | undefined, byName = false): Cause | undefined {
    const all = this.#store.listings(kind).filter((listing) => listing.account === account);
    if (all.length === 0) return notRead(kind);
    const listings = all.filter(({ cause }) => byName || cause?.kind !== 'elsewhere');
    const relevant = listings.filter(
      // What belongs to no region may be referred to from any.
      (listing) =>
        region === undefined || region === GLOBAL || [region, GLOBAL, ALL_REGIONS].includes(listing.region),
    );
    return relevant.map(({ cause }) => cause).find(mayHide);
  }
}

/** The facts that a judgement may see, and nothing else. */
export function subject(read: Read, facts: readonly string[]): object {
  const { rid: _rid, managedByAws: _managed, ...identity } = read.resource;
  const values = facts.map((fact) => {
    const reading = read.readings.get(fact);
    return [fact, reading?.known === true ? reading.value : undefined];
  });
  return { ...identity, facts: Object.fromEntries(values) as object };
}

function thing(read: Read, facts: readonly string[]): ReadThing<Kind, never> {
  const { rid: _rid, ...identity } = read.resource;
  const readings = facts.map((fact) => [fact, read.readings.get(fact) ?? unknown(notRead(fact))]);
  // The relation's own types are forgotten here, as those of the control are.
  return { ...identity, readings: Object.fromEntries(readings) as Readonly<Record<never, never>> };
}

/** Whether AWS does not offer in a region any of what is asked of it. */
function isWithout(read: Read, facts: readonly string[]): boolean {
  if (read.resource.kind !== 'aws:region' || facts.length === 0) return false;
  return facts.every((fact) => {
    const reading = read.readings.get(fact);
    return reading?.known === false && reading.cause.kind === 'not-offered';
  });
}

export function firstUnknown(
  read: Read,
  facts: readonly string[],
): { fact: string; cause: Cause } | undefined {
  for (const fact of facts) {
    const reading = read.readings.get(fact);
    if (reading === undefined) return { fact, cause: notRead(fact) };
    if (!reading.known) return { fact, cause: reading.cause };
  }
  return undefined;
}

function narrow(read: Read, facts: readonly string[]): Read {
  const readings = new Map([...read.readings].filter(([fact]) => facts.includes(fact)));
  return { resource: read.resource, readings };
}

function notRead(what: string): Cause {
  return { kind: 'not-collected', detail: `${what} was not read` };
}
