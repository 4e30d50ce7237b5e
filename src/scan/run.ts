import type { Control } from '../model/control.ts';
import type { DatedData } from '../model/dated.ts';
import { OLD_AFTER_DAYS, oldData } from '../model/dated.ts';
import type { CallCounts, ScanInfo, Summary } from '../model/finding.ts';
import type { Kind } from '../model/kinds.ts';
import type { Cause } from '../model/reading.ts';
import type { Severity, VerdictCounts } from '../model/verdict.ts';
import type { RegionState } from '../sources/aws/identity.ts';
import type { Sdk } from '../sources/aws/live.ts';
import type { Read } from '../sources/aws/read.ts';
import { REGIONAL_SERVICES } from '../sources/aws/regions-without.ts';
import type { ScanStore, StoredResource } from '../store/scan-store.ts';
import type { Clock } from './bucket.ts';
import { collect } from './collect.ts';
import { connect, findRegions } from './connect.ts';
import { judge } from './judge.ts';
import { describeNotOffered, noteNotOffered, notOffered } from './not-offered.ts';
import type { Plan } from './plan.ts';
import { demandOf, gives, planReads, TAGS } from './plan.ts';
import type { Progress } from './progress.ts';
import type { Read as ReadResource } from './relate.ts';
import type { Retries } from './schedule.ts';
import { Scheduler } from './schedule.ts';
import { CallTally, FindingTally } from './tally.ts';

/** What was asked for. Kept with the store, so that a resumed scan asks the same. */
export interface ScanOrder {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly source: string;
  readonly controls: readonly string[];
  /** `all` for every enabled region. */
  readonly regions: 'all' | readonly string[];
  /** Whether resources are chosen by tag, so that tags must be read where they do not come for free. */
  readonly tags?: boolean;
}

/** What a store remembers of its scan, beside the facts. */
export interface ScanState {
  readonly order: ScanOrder;
  readonly account?: string;
  /** Regions being read, or why they could not be listed. */
  readonly regions?: readonly string[] | Cause;
  /** Regions asked for by name that are not enabled. */
  readonly regionsOff?: readonly string[];
}

export interface ScanOutcome {
  readonly info: ScanInfo;
  readonly summary: Summary;
  readonly items: ReadonlyMap<string, VerdictCounts>;
  /** Failed verdicts by severity, for the exit status. */
  readonly failures: (severity: Severity) => number;
}

export interface CollectRequest {
  readonly order: ScanOrder;
  readonly controls: readonly Control[];
  readonly reads: readonly Read[];
  readonly store: ScanStore;
  readonly sdk: Pick<Sdk, 'send'>;
  /** Region of the first call. */
  readonly region: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly timestamp: () => string;
  readonly retries?: Retries;
  readonly inFlight?: number;
  /** Only try every read, for `doctor`. */
  readonly sample?: boolean;
  /** Only these resources are read in detail. */
  readonly details?: (resource: StoredResource) => boolean;
}

export interface Collected {
  readonly account: string;
  readonly regions: readonly string[];
  readonly calls: CallCounts;
}

/** A region was asked for by name that this account has not enabled, or that does not exist. */
export class UnknownRegion extends Error {
  constructor(region: string, known: readonly string[]) {
    super(`there is no region ${region} in this partition; it has ${known.join(', ')}`);
    this.name = 'UnknownRegion';
  }
}

/** The stored scan belongs to another account than the credentials. */
export class OtherAccount extends Error {
  constructor(stored: string, current: string) {
    super(`the unfinished scan is of account ${stored}, these credentials are of ${current}`);
    this.name = 'OtherAccount';
  }
}

export function makePlan(controls: readonly Control[], reads: readonly Read[], tags = false): Plan {
  return planReads(demandOf(controls, tags ? kindsWithTags(reads) : new Set()), reads);
}

function kindsWithTags(reads: readonly Read[]): Set<Kind> {
  const kinds = reads.flatMap((read) => Object.keys(read.gives) as Kind[]);
  return new Set(kinds.filter((kind) => reads.some((read) => gives(read, kind, TAGS))));
}

/** Reads everything that the controls need from an account into the store. */
export async function collectAccount(request: CollectRequest): Promise<Collected> {
  const { order, store, signal, clock, timestamp } = request;
  const progress = new CallTally(request.progress);
  const scheduler = new Scheduler({
    clock,
    signal,
    ...(request.retries === undefined ? {} : { retries: request.retries }),
  });
  const door = { sdk: request.sdk, scheduler, progress, region: request.region };
  const { target } = await connect(door);
  const plan = makePlan(request.controls, request.reads, order.tags === true);
  const earlier = store.meta<ScanState>('scan');
  if (earlier?.account !== undefined && earlier.account !== target.account) {
    throw new OtherAccount(earlier.account, target.account);
  }
  const chosen =
    earlier?.regions === undefined
      ? await chooseRegions(order, plan, door, progress)
      : { regions: earlier.regions, regionsOff: earlier.regionsOff ?? [] };
  store.setMeta('scan', { order, account: target.account, ...chosen } satisfies ScanState);
  await collect({
    plan,
    target,
    store,
    scheduler,
    progress,
    signal,
    clock,
    started: order.started,
    ...chosen,
    timestamp,
    ...(request.sample === undefined ? {} : { sample: request.sample }),
    ...(request.details === undefined ? {} : { details: request.details }),
    ...(request.inFlight === undefined ? {} : { inFlight: request.inFlight }),
  });
  const without = notOffered(store);
  if (without.size > 0) progress.note(noteNotOffered(without));
  const list = Array.isArray(chosen.regions) ? (chosen.regions as readonly string[]) : [];
  return { account: target.account, regions: list, calls: progress.counts };
}

interface ChosenRegions {
  readonly regions: readonly string[] | Cause;
  readonly regionsOff: readonly string[];
}

/** Which regions to read: asked of AWS only where a read is regional at all. */
async function chooseRegions(
  order: ScanOrder,
  plan: Plan,
  door: Parameters<typeof findRegions>[0],
  progress: Progress,
): Promise<ChosenRegions> {
  const regional = plan.reads.some((read) => read.scope === 'region') || plan.facts.has('aws:region');
  if (!regional) return { regions: order.regions === 'all' ? [] : order.regions, regionsOff: [] };
  const found = await findRegions(door);
  // Regions named by hand can be read without AWS's list of them.
  if (!Array.isArray(found))
    return { regions: order.regions === 'all' ? found : order.regions, regionsOff: [] };
  const states: readonly RegionState[] = found;
  const enabled = states.filter((state) => state.enabled).map((state) => state.name);
  if (order.regions !== 'all') return named(order.regions, states, enabled);
  const off = states.length - enabled.length;
  if (off > 0) progress.note(`${off} regions are not enabled for this account: nothing to read there.`);
  return { regions: enabled, regionsOff: [] };
}

function named(
  wanted: readonly string[],
  states: readonly RegionState[],
  enabled: readonly string[],
): ChosenRegions {
  const stranger = wanted.find((name) => !states.some((state) => state.name === name));
  if (stranger !== undefined) throw new UnknownRegion(stranger, enabled);
  return {
    regions: wanted.filter((name) => enabled.includes(name)),
    regionsOff: wanted.filter((name) => !enabled.includes(name)),
  };
}

export interface JudgeRequest {
  readonly store: ScanStore;
  readonly controls: readonly Control[];
  readonly keep?: (read: ReadResource) => boolean;
}

/** Judges a store and writes the findings into it, ready to be reported in order. */
export function judgeStore(
  request: JudgeRequest,
  scan: Omit<ScanInfo, 'complete'> & { readonly complete?: boolean },
): ScanOutcome {
  const { store, controls, keep } = request;
  const tally = new FindingTally();
  store.clearFindings();
  store.transaction(() => {
    judge({
      store,
      controls,
      account: scan.accounts[0] ?? '',
      now: scan.started,
      ...(keep === undefined ? {} : { keep }),
      onFinding: (finding) => {
        tally.add(finding);
        const { control, account, region, resource } = finding;
        store.addFinding([control, account, region, `${resource.kind}/${resource.id}`], finding);
      },
    });
  });
  const { notices: _earlier, ...info } = scan;
  const notices = noticesOf(store, controls, scan.started);
  return {
    info: {
      ...info,
      complete: scan.complete ?? tally.readFailures === 0,
      ...(notices.length === 0 ? {} : { notices }),
    },
    summary: tally.summary(),
    items: tally.items,
    failures: (severity) => tally.failures(severity),
  };
}

/** What was taken for empty, and whether verdicts rest on lists and dates of this program that have grown old. */
function noticesOf(store: ScanStore, controls: readonly Control[], started: string): readonly string[] {
  const without = notOffered(store);
  const dated = controls.flatMap((control) => control.dated ?? []);
  if (without.size === 0) return oldNotices(dated, started);
  return [
    `AWS does not offer some services in some regions, so that nothing of them is there: ${describeNotOffered(without)}.`,
    ...oldNotices([...dated, REGIONAL_SERVICES], started),
  ];
}

function oldNotices(dated: readonly DatedData[], started: string): readonly string[] {
  const old = oldData(dated, Date.parse(started));
  if (old.length === 0) return [];
  const named = old.map(({ about, asOf }) => `${about} (${asOf})`).join(', ');
  return [
    `What this program knows of ${named} is more than ${OLD_AFTER_DAYS} days older than the scan. A newer release may know more.`,
  ];
}
