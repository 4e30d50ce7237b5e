import type { Kind } from '../model/kinds.ts';
import type { Cause, Reading } from '../model/reading.ts';
import { unknown } from '../model/reading.ts';
import { GLOBAL } from '../model/resource.ts';
import type { Parent, Read } from '../sources/aws/read.ts';
import { operationName, ReadFailure } from '../sources/aws/read.ts';
import type { Target } from '../sources/aws/target.ts';
import type { Found, RunKey, ScanStore, StoredResource } from '../store/scan-store.ts';
import type { Clock } from './bucket.ts';
import type { RunState } from './call.ts';
import { Caller } from './call.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import type { Scheduler } from './schedule.ts';
import { StopScan } from './schedule.ts';
import { settle } from './settle.ts';
import { Slots } from './slots.ts';
import { TaskGroup } from './task-group.ts';
import { detailWaves } from './waves.ts';

export interface CollectOptions {
  readonly plan: Plan;
  readonly target: Target;
  readonly store: ScanStore;
  readonly scheduler: Scheduler;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Enabled regions to read, or why they could not be found. */
  readonly regions: readonly string[] | Cause;
  /** Regions that were asked for by name and are not enabled: no call goes there. */
  readonly regionsOff?: readonly string[];
  /** When the scan started, ISO 8601, UTC. */
  readonly started: string;
  /** The wall clock, for provenance; ISO 8601, UTC. */
  readonly timestamp: () => string;
  /** Resources whose details may be in flight at once: this bounds memory, and holds back the listings. */
  readonly inFlight?: number;
  /** Only try every read: one page of each listing, one resource of each kind. For `doctor`. */
  readonly sample?: boolean;
  /** Only these resources are read in detail; the others stay as their listing told them. All, where it is left out. */
  readonly details?: (resource: StoredResource) => boolean;
}

/**
 * Carries out a plan: makes every planned call once and stores the facts as they come. Every demanded fact of every
 * resource found ends with a reading, known or unknown with its cause. Goes on from what an interrupted run stored.
 *
 * @throws StopScan when the session ended; the reason of `signal` when it was aborted. The store then can be resumed.
 */
export async function collect(options: CollectOptions): Promise<void> {
  await new Collector(options).run();
  settle(options.store, options.plan, options.target.account, options.regions, options.regionsOff);
}

class Collector {
  readonly #options: CollectOptions;
  readonly #gate: Slots;
  readonly #caller: Caller;
  /** Reads about single resources, by kind, in waves: a wave may use facts that the one before it gives. */
  readonly #details: ReadonlyMap<Kind, readonly (readonly Read[])[]>;
  /** Resources of kinds that several reads list, once their details are started. */
  readonly #started = new Set<number>();

  constructor(options: CollectOptions) {
    this.#options = options;
    this.#gate = new Slots(options.inFlight ?? 200);
    this.#caller = new Caller(options);
    this.#details = detailWaves(options.plan);
  }

  async run(): Promise<void> {
    const { plan, regions, progress } = this.#options;
    this.#putGiven();
    const tasks = new TaskGroup();
    for (const read of plan.reads) {
      if (typeof read.scope === 'object') continue;
      const places = read.scope === 'account' ? [GLOBAL] : isList(regions) ? regions : [];
      for (const place of places) {
        for (const op of read.operations) progress.planned(op.service, 1);
        tasks.add(this.#list(read, place));
      }
    }
    await tasks.done();
  }

  /** The account and its regions are there without being listed. */
  #putGiven(): void {
    const { store, target, regions, timestamp } = this.#options;
    const from = { operation: 'sts:GetCallerIdentity', at: timestamp() };
    store.put(target.account, GLOBAL, [{ kind: 'aws:account', id: target.account, facts: {} }], from);
    if (!isList(regions)) return;
    for (const region of regions)
      store.put(target.account, region, [{ kind: 'aws:region', id: region, facts: {} }], from);
  }

  /** Runs a listing to its end. The next page is not asked for before the last one's resources have found room. */
  async #list(read: Read, place: string): Promise<void> {
    const { store, target } = this.#options;
    const key: RunKey = { read: read.id, account: target.account, region: place, parent: '' };
    const details = new TaskGroup();
    const earlier = store.run(key);
    if (earlier !== undefined) await this.#resume(read, place, details);
    if (earlier === undefined || earlier.state === 'open') {
      await this.#run(read, key, [], async (page) => {
        for (const group of this.#groups(read, page)) await this.#start(group, details);
      });
    }
    await details.done();
  }

  /** After an interruption: the resources that were stored then may still lack details. */
  async #resume(read: Read, place: string, details: TaskGroup): Promise<void> {
    for (const kind of read.lists) {
      if (!this.#details.has(kind)) continue;
      for (const resource of this.#options.store.resources(kind)) {
        if (place !== GLOBAL && resource.region !== place) continue;
        for (const group of this.#groups(read, [resource])) await this.#start(group, details);
      }
    }
  }

  /** The resources of a page that wait for details, in groups no larger than the largest batch. */
  *#groups(read: Read, resources: readonly StoredResource[]): Generator<readonly StoredResource[]> {
    for (const [kind, waves] of this.#details) {
      if (!read.lists.includes(kind)) continue;
      const isShared = this.#options.plan.reads.filter((it) => it.lists.includes(kind)).length > 1;
      const mine = resources.filter(
        (resource) =>
          resource.kind === kind &&
          !resource.managedByAws &&
          this.#options.details?.(resource) !== false &&
          (!isShared || this.#isNew(resource)),
      );
      const size = Math.max(...waves.flat().map(batchOf));
      if (this.#options.sample === true) {
        if (mine[0] !== undefined) yield [mine[0]];
        continue;
      }
      for (let at = 0; at < mine.length; at += size) yield mine.slice(at, at + size);
    }
  }

  /** Of two reads that list a kind, the one that finds a resource first starts its details: the other may fail. */
  #isNew(resource: StoredResource): boolean {
    const isNew = !this.#started.has(resource.rid);
    this.#started.add(resource.rid);
    return isNew;
  }

  /** Waits for room, then starts a group's details. */
  async #start(group: readonly StoredResource[], into: TaskGroup): Promise<void> {
    await this.#gate.take();
    into.add(this.#detail(group).finally(() => this.#gate.give()));
  }

  async #detail(group: readonly StoredResource[]): Promise<void> {
    const kind = group[0]?.kind;
    if (kind === undefined) return;
    for (const wave of this.#details.get(kind) ?? []) {
      const tasks = new TaskGroup();
      for (const read of wave)
        for (const part of parts(group, batchOf(read))) tasks.add(this.#detailRead(read, part));
      await tasks.done();
    }
  }

  /** One read about one resource (or a batch), and then the details of whatever it found. */
  async #detailRead(read: Read, resources: readonly StoredResource[]): Promise<void> {
    const { store, target, progress } = this.#options;
    const first = resources[0];
    if (first === undefined) return;
    const key: RunKey = {
      read: read.id,
      account: target.account,
      region: first.region,
      parent: parentKey(first),
    };
    const earlier = store.run(key);
    const children = new TaskGroup();
    if (earlier === undefined || earlier.state === 'open') {
      const ready = this.#ready(read, resources);
      if (ready.length > 0) {
        for (const op of read.operations) progress.planned(op.service, 1);
        await this.#run(read, key, ready, (page) => this.#descend(read, page, children));
      }
    } else if (earlier.state === 'done') await this.#resumeChildren(read, first, children);
    await children.done();
  }

  async #descend(read: Read, page: readonly StoredResource[], into: TaskGroup): Promise<void> {
    // Within the parent's place at the gate: taking another here could wait for ever on one's own kin.
    for (const group of this.#groups(read, page)) into.add(this.#detail(group));
  }

  async #resumeChildren(read: Read, parent: StoredResource, into: TaskGroup): Promise<void> {
    for (const kind of read.lists) {
      if (!this.#details.has(kind)) continue;
      for (const child of this.#options.store.resources(kind)) {
        if (child.region === parent.region) await this.#descend(read, [child], into);
      }
    }
  }

  /** The resources whose `uses` are known, as parents; the others get the cause for what this read would have given. */
  #ready(read: Read, resources: readonly StoredResource[]): { resource: StoredResource; parent: Parent }[] {
    const { store } = this.#options;
    const ready: { resource: StoredResource; parent: Parent }[] = [];
    for (const resource of resources) {
      const readings =
        (read.uses ?? []).length === 0 ? new Map<string, Reading<unknown>>() : store.readings(resource.rid);
      const facts: Record<string, unknown> = {};
      let blocked: Cause | undefined;
      for (const name of read.uses ?? []) {
        const reading = readings.get(name);
        if (reading?.known) facts[name] = reading.value;
        else blocked ??= reading?.cause ?? { kind: 'not-collected', detail: `${name} was not read` };
      }
      if (blocked !== undefined) this.#giveUnknown(read, [resource], blocked);
      else ready.push({ resource, parent: toParent(resource, facts) });
    }
    return ready;
  }

  #giveUnknown(read: Read, resources: readonly StoredResource[], cause: Cause): void {
    const { store, plan, timestamp } = this.#options;
    store.transaction(() => {
      for (const resource of resources) {
        const from = { operation: cause.operation ?? read.id, at: timestamp() };
        for (const fact of read.gives[resource.kind] ?? []) {
          if (plan.facts.get(resource.kind)?.has(fact))
            store.putReading(resource.rid, resource.kind, fact, unknown(cause, from));
        }
      }
    });
  }

  async #run(
    read: Read,
    key: RunKey,
    parents: readonly { resource: StoredResource; parent: Parent }[],
    onPage: (page: readonly StoredResource[]) => Promise<void>,
  ): Promise<void> {
    const { store, target, timestamp } = this.#options;
    const state: RunState = { cursor: store.run(key)?.cursor ?? null, made: 0, last: undefined };
    const region = key.region === GLOBAL ? target.home : key.region;
    const context = this.#caller.context(
      read,
      region,
      parents.map(({ parent }) => parent),
      state,
    );
    try {
      for await (const found of read.run(context)) {
        const from = { operation: this.#origin(read, state, parents), at: timestamp() };
        const page = store.transaction(() => {
          const rids = store.put(key.account, key.region, this.#wanted(key.account, found), from);
          if (state.cursor !== null) store.setRun(key, { state: 'open', cursor: state.cursor, cause: null });
          return rids;
        });
        if (page.length > 0) await onPage(page);
        if (this.#options.sample === true) break;
      }
      store.setRun(key, { state: 'done', cursor: null, cause: null });
    } catch (error) {
      this.#failed(read, key, parents, error, state);
    } finally {
      this.#unplanned(read, state);
    }
  }

  /** The call that an answer came from; for one given without a call, the read whose fact made it needless. */
  #origin(read: Read, state: RunState, parents: readonly { resource: StoredResource }[]): string {
    if (state.last !== undefined) return operationName(state.last);
    const kind = parents[0]?.resource.kind;
    const giver = this.#options.plan.givers.get(`${kind}.${read.uses?.[0]}`);
    return giver?.id ?? read.id;
  }

  /** Turns an expected failure into unknown readings; anything that ends the scan goes on up. */
  #failed(
    read: Read,
    key: RunKey,
    parents: readonly { resource: StoredResource }[],
    error: unknown,
    state: RunState,
  ): void {
    if (error instanceof StopScan || this.#options.signal.aborted) throw error;
    if (isStorageError(error)) throw error;
    const cause = causeOf(error, state.last ?? firstOf(read));
    this.#giveUnknown(
      read,
      parents.map(({ resource }) => resource),
      cause,
    );
    if (cause.kind === 'unparsable' && parents.length === 0) this.#distrust(read, key.region, cause);
    this.#options.store.setRun(key, { state: 'failed', cursor: null, cause });
  }

  /** A listing that talks nonsense on one page is not believed on the others either. */
  #distrust(read: Read, place: string, cause: Cause): void {
    for (const kind of read.lists) {
      for (const resource of this.#options.store.resources(kind)) {
        if (place === GLOBAL || resource.region === place) this.#giveUnknown(read, [resource], cause);
      }
    }
  }

  /** A read may find that it needs fewer calls than its operations (a key that cannot rotate is not asked). */
  #unplanned(read: Read, state: RunState): void {
    for (const op of read.operations.slice(state.made)) this.#options.progress.planned(op.service, -1);
  }

  /**
   * Facts that no chosen control needs are not kept, nor resources of regions that were not asked for; that there are
   * such is kept, so that what refers to one of them is not taken to refer to nothing.
   */
  #wanted(account: string, found: readonly Found[]): Found[] {
    const { plan, progress, store } = this.#options;
    const wanted: Found[] = [];
    for (const item of found) {
      const names = plan.facts.get(item.kind);
      if (names === undefined) continue;
      const { kind, region } = item;
      if (region !== undefined && !this.#isAskedFor(region)) {
        store.setListing({ kind, account, region, cause: { kind: 'elsewhere', detail: region } });
        continue;
      }
      const facts = Object.fromEntries(Object.entries(item.facts).filter(([name]) => names.has(name)));
      wanted.push({ ...item, facts });
    }
    if (wanted[0] !== undefined) progress.found(wanted[0].kind, wanted.length);
    return wanted;
  }

  /** Regions are known where a read is regional or someone named them; without either, resources of all are wanted. */
  #isAskedFor(region: string): boolean {
    const { regions } = this.#options;
    return region === GLOBAL || !isList(regions) || regions.length === 0 || regions.includes(region);
  }
}

/** Anything that a read throws beside its own failures is an answer of a shape that the API does not promise. */
function causeOf(error: unknown, op: Parameters<typeof operationName>[0]): Cause {
  if (error instanceof ReadFailure) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    kind: 'unparsable',
    operation: operationName(op),
    detail: detail.split('\n', 1)[0]?.slice(0, 200) ?? '',
  };
}

function isStorageError(error: unknown): boolean {
  return error instanceof Error && error.name === 'SqliteError';
}

function firstOf(read: Read) {
  const first = read.operations[0];
  if (first === undefined) throw new Error(`${read.id} declares no operation`);
  return first;
}

function batchOf(read: Read): number {
  return typeof read.scope === 'object' ? (read.scope.batch ?? 1) : 1;
}

function* parts<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

function parentKey(resource: StoredResource): string {
  return `${resource.kind}/${resource.id}`;
}

function toParent(resource: StoredResource, facts: Readonly<Record<string, unknown>>): Parent {
  return { kind: resource.kind, id: resource.id, arn: resource.arn, region: resource.region, facts };
}

function isList(regions: readonly string[] | Cause): regions is readonly string[] {
  return Array.isArray(regions);
}
