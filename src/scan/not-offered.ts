import { serviceOf } from '../model/causes.ts';
import type { Cause } from '../model/reading.ts';
import type { ScanStore } from '../store/scan-store.ts';

/** Regions that are named before they are only counted. */
const NAMED = 3;

/** By service, the regions of a store in which AWS does not offer it; both in order. */
export function notOffered(store: ScanStore): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const cause of causesOf(store)) {
    if (cause?.kind !== 'not-offered' || cause.region === undefined) continue;
    const service = serviceOf(cause);
    found.set(service, (found.get(service) ?? new Set()).add(cause.region));
  }
  return new Map(
    [...found].map(([service, regions]) => [service, [...regions].toSorted()] as const).toSorted(byService),
  );
}

/** `amplify in af-south-1; appstream in 12 regions` */
export function describeNotOffered(services: ReadonlyMap<string, readonly string[]>): string {
  return [...services].map(([service, regions]) => `${service} in ${named(regions)}`).join('; ');
}

/** For who watches a scan: one line, as of regions that are not enabled. */
export function noteNotOffered(services: ReadonlyMap<string, readonly string[]>): string {
  const regions = [...new Set([...services.values()].flat())].toSorted();
  const what = services.size === 1 ? [...services.keys()].join('') : `${services.size} services`;
  return `${what} not offered in ${named(regions)}: nothing to read there.`;
}

function named(regions: readonly string[]): string {
  return regions.length > NAMED ? `${regions.length} regions` : regions.join(', ');
}

/** Services that only facts of regions come from are in no listing. */
function* causesOf(store: ScanStore): Generator<Cause | null> {
  for (const { cause } of store.listings()) yield cause;
  for (const { rid } of store.resources('aws:region')) {
    for (const reading of store.readings(rid).values()) yield reading.known ? null : reading.cause;
  }
}

function byService([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
