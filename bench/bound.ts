import { CONTROLS } from '../src/controls/registry.ts';
import type { Kind } from '../src/model/kinds.ts';
import { makePlan } from '../src/scan/run.ts';
import { detailWaves } from '../src/scan/waves.ts';
import { rateOf } from '../src/sources/aws/rates.ts';
import type { Operation, Read } from '../src/sources/aws/read.ts';
import { READS } from '../src/sources/aws/registry.ts';
import type { Served } from './stub-protocol.ts';

/** How long a scan that made these calls takes at the least, in milliseconds. */
export interface Bound {
  readonly ms: number;
  /** What decides: `rate of s3@us-east-1`, or `12 round trips`. */
  readonly by: string;
}

const HOME = 'us-east-1';
/** Who am I, and which regions are there: before any other call. */
const OPENING = 2;

/**
 * No scan can be faster than AWS's slowest bucket allows: it gives out its burst and then its rate, from the third round
 * trip on. Nor than the longest chain of calls that need each other's answers. Sockets and CPU are left out: they are
 * the scan's own matter.
 */
export function lowerBound(served: Served, latencyMs: number, limited: boolean): Bound {
  const trips = OPENING + longestChain(served);
  const chain = { ms: trips * latencyMs, by: `${trips} round trips` };
  if (!limited) return chain;
  return slowestBucket(served, latencyMs).reduce((most, bound) => (bound.ms > most.ms ? bound : most), chain);
}

function slowestBucket(served: Served, latencyMs: number): Bound[] {
  const calls = new Map<string, number>();
  const rates = new Map<string, ReturnType<typeof rateOf>['rate']>();
  for (const [key, count] of Object.entries(served.operations)) {
    const [service = '', name = '', region = ''] = key.split(':');
    // The stub answers only services that the registry of clients names.
    const { bucket, rate } = rateOf({ service, name, actions: [] } as unknown as Operation);
    const place = `${bucket}@${region}`;
    calls.set(place, (calls.get(place) ?? 0) + count.calls);
    rates.set(place, rate);
  }
  return [...rates].map(([place, { perSecond, burst }]) => ({
    ms: (OPENING + 1) * latencyMs + (Math.max(0, (calls.get(place) ?? 0) - burst) / perSecond) * 1000,
    by: `rate of ${place}`,
  }));
}

/** Round trips: the pages of a listing come one after another, then the waves of details of what its last page told. */
function longestChain(served: Served): number {
  const plan = makePlan(CONTROLS, READS);
  const waves = detailWaves(plan);
  const listings = plan.reads.filter((read) => typeof read.scope !== 'object');
  const regions = new Set(Object.keys(served.operations).map((key) => key.split(':')[2] ?? ''));
  const sharers = (op: Operation) => plan.reads.filter((read) => read.operations.includes(op)).length;
  // Two reads that share an operation run side by side: each is given its part of the calls.
  const pages = (read: Read, region: string) =>
    read.operations.reduce((sum, op) => sum + Math.ceil(callsOf(served, op, region) / sharers(op)), 0);
  const details = (kind: Kind) =>
    waves.get(kind)?.filter((wave) => wave.some((read) => wasMade(served, read))).length ?? 0;
  const chains = listings.flatMap((read) => {
    const after = Math.max(0, ...read.lists.map(details));
    return [...(read.scope === 'account' ? [HOME] : regions)].map((region) => pages(read, region) + after);
  });
  return Math.max(0, ...chains);
}

function wasMade(served: Served, read: Read): boolean {
  return read.operations.some((op) =>
    Object.keys(served.operations).some((key) => key.startsWith(`${op.service}:${op.name}:`)),
  );
}

function callsOf(served: Served, op: Operation, region: string): number {
  return served.operations[`${op.service}:${op.name}:${region}`]?.calls ?? 0;
}
