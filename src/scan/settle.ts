import { mayHide, serviceOf } from '../model/causes.ts';
import type { Kind } from '../model/kinds.ts';
import type { Cause } from '../model/reading.ts';
import { unknown } from '../model/reading.ts';
import { GLOBAL } from '../model/resource.ts';
import type { Read } from '../sources/aws/read.ts';
import type { ScanStore, StoredResource } from '../store/scan-store.ts';
import type { Plan } from './plan.ts';

/** Stands for "every region" where the regions themselves could not be found. */
export const ALL_REGIONS = '*';

/**
 * Closes the books of a collection: says for every kind and region whether the listing is whole, and gives every
 * demanded fact that is still without a reading the cause of it. After this, the store tells the whole truth alone.
 */
export function settle(
  store: ScanStore,
  plan: Plan,
  account: string,
  regions: readonly string[] | Cause,
  regionsOff: readonly string[] = [],
): void {
  store.transaction(() => {
    for (const kind of plan.facts.keys()) {
      settleListing(store, plan, account, regions, kind);
      if (isRegional(plan, kind)) {
        for (const region of regionsOff)
          store.setListing({ kind, account, region, cause: { kind: 'region-off', region } });
      }
      settleFacts(store, plan, account, kind);
    }
  });
}

function isRegional(plan: Plan, kind: Kind): boolean {
  if (kind === 'aws:region') return true;
  const scope = plan.listers.get(kind)?.scope;
  if (typeof scope === 'object') return isRegional(plan, scope.each);
  return scope === 'region';
}

function settleListing(
  store: ScanStore,
  plan: Plan,
  account: string,
  regions: readonly string[] | Cause,
  kind: Kind,
): void {
  const set = (region: string, cause: Cause | null) => store.setListing({ kind, account, region, cause });
  if (kind === 'aws:account') return set(GLOBAL, null);
  if (kind === 'aws:region') {
    if (!Array.isArray(regions)) return set(ALL_REGIONS, regions as Cause);
    for (const region of regions as readonly string[]) set(region, null);
    return;
  }
  const listers = plan.reads.filter((read) => read.lists.includes(kind));
  if (listers.length === 0)
    return set(ALL_REGIONS, { kind: 'not-collected', detail: `nothing here lists ${kind}` });
  for (const [region, cause] of whole(store, plan, account, regions, listers)) set(region, cause);
}

/**
 * By region: null where at least one of the kind's listings is whole, else why the first of them is not. That AWS does
 * not offer what one listing asks counts only where no other listing says more.
 */
function whole(
  store: ScanStore,
  plan: Plan,
  account: string,
  regions: readonly string[] | Cause,
  listers: readonly Read[],
): Map<string, Cause | null> {
  const result = new Map<string, Cause | null>();
  for (const lister of listers) {
    for (const [region, cause] of listingOf(store, plan, account, regions, lister)) {
      const earlier = result.get(region);
      if (earlier === undefined || saysMore(cause, earlier)) result.set(region, cause);
    }
  }
  return result;
}

function saysMore(cause: Cause | null, earlier: Cause | null): boolean {
  if (earlier === null) return false;
  return cause === null || mayHide(cause) || !mayHide(earlier);
}

function listingOf(
  store: ScanStore,
  plan: Plan,
  account: string,
  regions: readonly string[] | Cause,
  lister: Read,
): Map<string, Cause | null> {
  if (lister.scope === 'account') return new Map([[GLOBAL, runCause(store, plan, lister, account, GLOBAL)]]);
  if (lister.scope === 'region') {
    if (!Array.isArray(regions)) return new Map([[ALL_REGIONS, regions as Cause]]);
    return new Map(
      (regions as readonly string[]).map((region) => [
        region,
        runCause(store, plan, lister, account, region),
      ]),
    );
  }
  const parent = lister.scope.each;
  const above = plan.reads.filter((read) => read.lists.includes(parent) && read !== lister);
  const parents = whole(store, plan, account, regions, above);
  return new Map(
    [...parents].map(([region, cause]) => [
      region,
      cause ?? store.failedRun(lister.id, account, region) ?? null,
    ]),
  );
}

function runCause(store: ScanStore, plan: Plan, read: Read, account: string, region: string): Cause | null {
  const run = store.run({ read: read.id, account, region, parent: '' });
  if (run?.state === 'done') return null;
  if (run?.cause?.kind === 'not-offered' && answers(store, plan, serviceOf(run.cause), account, region))
    return { ...run.cause, kind: 'unavailable', detail: 'its name did not resolve, but it answered others' };
  return (
    run?.cause ?? { kind: 'not-collected', operation: read.id, detail: 'the scan ended before this was read' }
  );
}

/** Whether a service answered any of a region's reads, be it that it denied one: then it is there. */
function answers(store: ScanStore, plan: Plan, service: string, account: string, region: string): boolean {
  return plan.reads.some((read) => {
    if (read.scope !== 'region' || !read.operations.some((op) => op.service === service)) return false;
    const run = store.run({ read: read.id, account, region, parent: '' });
    return run?.state === 'done' || run?.cause?.kind === 'denied' || run?.cause?.kind === 'throttled';
  });
}

function settleFacts(store: ScanStore, plan: Plan, account: string, kind: Kind): void {
  for (const fact of plan.facts.get(kind) ?? []) {
    const giver = plan.givers.get(`${kind}.${fact}`);
    for (const resource of store.lacking(kind, fact)) {
      store.putReading(
        resource.rid,
        kind,
        fact,
        unknown(lackCause(store, plan, account, resource, fact, giver)),
      );
    }
  }
}

function lackCause(
  store: ScanStore,
  plan: Plan,
  account: string,
  resource: StoredResource,
  fact: string,
  giver: Read | undefined,
): Cause {
  if (giver === undefined) return { kind: 'not-collected', detail: `nothing here reads ${fact}` };
  const region = giver.scope === 'account' ? GLOBAL : resource.region;
  const cause = typeof giver.scope === 'object' ? undefined : runCause(store, plan, giver, account, region);
  return (
    cause ?? {
      kind: 'not-collected',
      operation: giver.id,
      detail: `the answer does not tell ${fact} of this one`,
    }
  );
}
