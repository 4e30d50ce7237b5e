import { rateOf } from '../sources/aws/rates.ts';
import type { Read } from '../sources/aws/read.ts';
import type { Kind } from '../model/kinds.ts';
import type { Plan } from './plan.ts';

/** Resources by kind and region (`kind` → region → count), from an earlier scan, for calls made per resource. */
export type Inventory = ReadonlyMap<Kind, ReadonlyMap<string, number>>;

export interface Estimate {
  /** Calls that are known before the first, a page each. */
  readonly calls: number;
  /** Seconds at AWS's rates, all services and regions side by side. */
  readonly seconds: number;
}

/** Round trip of a call, for plans that no rate limits: what AWS's nearer regions take. */
const TYPICAL_MS = 80;
const CONNECTIONS = 50;

/**
 * How long a plan takes at least: the slowest bucket decides, or the connections where no bucket does. A listing counts
 * as one page.
 */
export function estimate(
  plan: Plan,
  regions: readonly string[],
  home: string,
  inventory: Inventory,
): Estimate {
  const buckets = new Map<string, { calls: number; perSecond: number; burst: number }>();
  let calls = 0;
  for (const read of plan.reads) {
    for (const [region, count] of timesOf(read, regions, home, inventory)) {
      for (const op of read.operations) {
        const { bucket, rate } = rateOf(op);
        const key = `${bucket}@${region}`;
        const entry = buckets.get(key) ?? { calls: 0, ...rate };
        entry.calls += count;
        buckets.set(key, entry);
        calls += count;
      }
    }
  }
  const slowest = Math.max(
    0,
    ...[...buckets.values()].map((b) => Math.max(0, b.calls - b.burst) / b.perSecond),
  );
  const wires = (calls * TYPICAL_MS) / 1000 / CONNECTIONS;
  return { calls, seconds: Math.max(slowest, wires, calls > 0 ? (3 * TYPICAL_MS) / 1000 : 0) };
}

/** How often a read runs, by the region it calls. */
export function timesOf(
  read: Read,
  regions: readonly string[],
  home: string,
  inventory: Inventory,
): Map<string, number> {
  if (read.scope === 'account') return new Map([[home, 1]]);
  if (read.scope === 'region') return new Map(regions.map((region) => [region, 1]));
  const { each, batch = 1 } = read.scope;
  return new Map(
    [...(inventory.get(each) ?? [])].map(([region, count]) => [region, Math.ceil(count / batch)]),
  );
}
