import type { Control, Relation } from '../model/control.ts';
import type { Kind } from '../model/kinds.ts';
import type { Operation, Read } from '../sources/aws/read.ts';

/** Kinds that are there without being listed: the scan itself makes them. */
const GIVEN: ReadonlySet<Kind> = new Set(['aws:account', 'aws:region']);

/** The fact that every kind with tags has them in. */
export const TAGS = 'Tags';

/** What the chosen controls need: facts by kind, and the facts that are followed backwards (`kind.fact`). */
export interface Demand {
  readonly facts: ReadonlyMap<Kind, ReadonlySet<string>>;
  readonly references: ReadonlySet<string>;
}

/** The reads that meet a demand, each once, listings before what depends on them. */
export interface Plan extends Demand {
  readonly reads: readonly Read[];
  /** The read that finds every resource of a kind. Reads about single resources start from it. */
  readonly listers: ReadonlyMap<Kind, Read>;
  /** The read that gives a fact, by `kind.fact`. */
  readonly givers: ReadonlyMap<string, Read>;
  /** Facts that no read gives here, by `kind.fact`: their verdicts are unknown. */
  readonly missing: ReadonlySet<string>;
}

/** The facts that one control needs, its relations' included. */
export function needsOf(control: Control): [Kind, string][] {
  const own = control.facts.map((fact): [Kind, string] => [control.kind, fact]);
  return [
    ...own,
    ...Object.values(control.relations).flatMap((relation) => relationNeeds(control, relation)),
  ];
}

function relationNeeds(control: Control, relation: Relation): [Kind, string][] {
  const needs = relation.facts.map((fact): [Kind, string] => [relation.kind, fact]);
  if (relation.how === 'to') needs.push([control.kind, relation.by]);
  if (relation.how === 'of') needs.push([relation.kind, relation.by]);
  return needs;
}

/** @param tagged kinds whose tags are needed too, where a control judges them */
export function demandOf(controls: readonly Control[], tagged: ReadonlySet<Kind> = new Set()): Demand {
  const facts = new Map<Kind, Set<string>>();
  const references = new Set<string>();
  const need = (kind: Kind) => facts.get(kind) ?? facts.set(kind, new Set()).get(kind)!;
  for (const control of controls) {
    need(control.kind);
    if (tagged.has(control.kind)) need(control.kind).add(TAGS);
    for (const [kind, fact] of needsOf(control)) need(kind).add(fact);
    for (const relation of Object.values(control.relations)) {
      need(relation.kind);
      if (relation.how === 'of') references.add(`${relation.kind}.${relation.by}`);
    }
  }
  return { facts, references };
}

/**
 * Chooses the reads for a demand. Where two reads could give a fact, one that is needed anyway is taken, else the
 * first of the registry; so the plan is the same for the same controls.
 */
export function planReads(demand: Demand, registry: readonly Read[]): Plan {
  const chosen = new Set<Read>();
  const facts = new Map([...demand.facts].map(([kind, names]) => [kind, new Set(names)]));
  const missing = new Set<string>();
  const givers = new Map<string, Read>();
  const pending: [Kind, string | undefined][] = [];
  const ask = (kind: Kind, fact?: string) => pending.push([kind, fact]);
  for (const [kind, names] of facts) {
    ask(kind);
    for (const name of names) ask(kind, name);
  }
  const choose = (read: Read) => {
    if (chosen.has(read)) return;
    chosen.add(read);
    if (typeof read.scope !== 'object') return;
    const parent = read.scope.each;
    ask(parent);
    // Even where nothing of the parents is needed but their names: what no fact is needed of is not kept.
    const needed = facts.get(parent) ?? new Set();
    facts.set(parent, needed);
    for (const name of read.uses ?? []) {
      needed.add(name);
      ask(parent, name);
    }
  };
  for (let next = take(pending); next !== undefined; next = take(pending)) {
    const [kind, fact] = next;
    if (fact === undefined && GIVEN.has(kind)) continue;
    const able = registry.filter((read) =>
      fact === undefined ? read.lists.includes(kind) : gives(read, kind, fact),
    );
    const read = able.find((candidate) => chosen.has(candidate)) ?? able[0];
    if (read === undefined) missing.add(`${kind}.${fact ?? '*'}`);
    else choose(read);
  }
  const reads = registry.filter((read) => chosen.has(read));
  for (const kind of facts.keys()) {
    // Tags that come along for free are kept: they name resources, and reports and filters go by them.
    if (reads.some((read) => gives(read, kind, TAGS))) facts.get(kind)?.add(TAGS);
  }
  const listers = new Map<Kind, Read>();
  for (const read of reads) for (const kind of read.lists) if (!listers.has(kind)) listers.set(kind, read);
  for (const [kind, names] of facts) {
    for (const name of names) {
      const giver = reads.find((read) => gives(read, kind, name));
      if (giver !== undefined) givers.set(`${kind}.${name}`, giver);
    }
  }
  return { facts, references: demand.references, reads, listers, givers, missing };
}

/** Facts before listings: the reads that facts need anyway often list the kind too. */
function take(pending: [Kind, string | undefined][]): [Kind, string | undefined] | undefined {
  const at = pending.findIndex(([, fact]) => fact !== undefined);
  return pending.splice(Math.max(0, at), 1)[0];
}

export function gives(read: Read, kind: Kind, fact: string): boolean {
  return (read.gives[kind] as readonly string[] | undefined)?.includes(fact) ?? false;
}

/** The operations of a plan with the controls and facts that need them: what `policy` and `plan` print. */
export interface Traced {
  readonly operation: Operation;
  readonly read: Read;
  readonly facts: readonly string[];
  readonly controls: readonly string[];
}

export function trace(plan: Plan, controls: readonly Control[], registry: readonly Read[]): Traced[] {
  const users = new Map<Read, { facts: Set<string>; controls: Set<string> }>();
  for (const read of plan.reads) users.set(read, { facts: new Set(), controls: new Set() });
  for (const control of controls) {
    const own = planReads(demandOf([control]), preferring(plan, registry));
    for (const read of own.reads) users.get(read)?.controls.add(control.id);
    for (const [name, read] of own.givers) users.get(read)?.facts.add(name);
  }
  return plan.reads.flatMap((read) =>
    read.operations.map((operation) => ({
      operation,
      read,
      facts: [...(users.get(read)?.facts ?? [])].toSorted(),
      controls: [...(users.get(read)?.controls ?? [])].toSorted(),
    })),
  );
}

/** The registry with a plan's reads first, so that one control is traced to the reads that the whole plan makes. */
function preferring(plan: Plan, registry: readonly Read[]): readonly Read[] {
  const chosen = new Set(plan.reads);
  return [...plan.reads, ...registry.filter((read) => !chosen.has(read))];
}
