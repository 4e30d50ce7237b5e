import type { Verdict } from '../../../src/model/verdict.ts';
import type { Manifest, RegionTruth, Resource } from '../manifest.ts';

/** A seeded account and the regions of it that a scan reads. */
export interface Scanned {
  readonly manifest: Manifest;
  readonly regions: readonly string[];
}

/** What the account must get for one of its resources. */
export interface Row {
  readonly id: string;
  readonly region: string;
  readonly arn: string | null;
  readonly verdict: Verdict;
}

/** Resources that moto or a seeded service made by itself, so that the manifest names none of them. */
export interface Unnamed {
  readonly region: string;
  readonly verdict: Verdict;
  /** Left out: any number, none included. */
  readonly count?: number;
}

/** How the manifest tells what one control must say. */
export interface Truth {
  readonly rows: (scanned: Scanned) => readonly Row[];
  readonly unnamed?: (scanned: Scanned) => readonly Unnamed[];
}

/** One verdict for each of the manifest's resources of a type; undefined: the control does not look at this one. */
export function each(
  service: string,
  type: string | readonly string[],
  verdict: (resource: Resource, manifest: Manifest) => Verdict | undefined,
  unnamed?: Truth['unnamed'],
): Truth {
  const types = [type].flat();
  return {
    rows: ({ manifest, regions }) =>
      manifest.resources
        .filter((it) => it.service === service && types.includes(it.type))
        .filter((it) => it.region === 'global' || regions.includes(it.region))
        .flatMap((it) => {
          const told = verdict(it, manifest);
          return told === undefined ? [] : [{ id: it.id, region: it.region, arn: it.arn, verdict: told }];
        }),
    ...(unnamed === undefined ? {} : { unnamed }),
  };
}

/** One verdict for the account. */
export function account(verdict: (scanned: Scanned) => Verdict): Truth {
  return {
    rows: (scanned) => [
      { id: scanned.manifest.account_id, region: 'global', arn: null, verdict: verdict(scanned) },
    ],
  };
}

/** What a region is like that nothing was seeded in. */
const UNTOUCHED: RegionTruth = {
  ebs_encryption_by_default: false,
  config: 'absent',
  guardduty: 'absent',
  securityhub: false,
  inspector2: false,
  macie2: false,
  access_analyzer: false,
};

/** One verdict for each region. */
export function eachRegion(verdict: (state: RegionTruth) => Verdict): Truth {
  return {
    rows: ({ manifest, regions }) =>
      regions.map((region) => ({
        id: region,
        region,
        arn: null,
        verdict: verdict(manifest.region_state[region] ?? UNTOUCHED),
      })),
  };
}

/** The same resources in each region read. */
export function inEachRegion(
  some: (region: string, scanned: Scanned) => Omit<Unnamed, 'region'>,
): NonNullable<Truth['unnamed']> {
  return (scanned) => scanned.regions.map((region) => ({ region, ...some(region, scanned) }));
}

export function passIf(good: boolean): Verdict {
  return good ? 'pass' : 'fail';
}

export function has(resource: Resource, issue: string): boolean {
  return resource.issues.includes(issue);
}

/** A property that the seeding always writes as true or false. */
export function flag(resource: Resource, name: string): boolean {
  const value = resource.props[name];
  if (typeof value === 'boolean') return value;
  throw new Error(`${resource.service} ${resource.id} has no ${name} in the manifest`);
}

export function text(resource: Resource, name: string): string {
  const value = resource.props[name];
  if (typeof value === 'string') return value;
  throw new Error(`${resource.service} ${resource.id} has no ${name} in the manifest`);
}

/** A number, or null where the seeding writes none. */
export function days(resource: Resource, name: string): number | null {
  const value = resource.props[name];
  if (typeof value === 'number' || value === null) return value;
  throw new Error(`${resource.service} ${resource.id} has no ${name} in the manifest`);
}

/** Names (of groups, policies, members). */
export function names(resource: Resource, name: string): readonly string[] {
  const value = resource.props[name];
  if (Array.isArray(value)) return value as readonly string[];
  throw new Error(`${resource.service} ${resource.id} has no ${name} in the manifest`);
}
