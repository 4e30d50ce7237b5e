import type { Subject } from '../../model/control.ts';
import type { Judgement } from '../../model/verdict.ts';

/** A trail that records here and is of a region that the scan did not read: it may be the one that is looked for. */
export function unseenTrail(
  regions: readonly Subject<'aws:region', 'trailsFromElsewhere'>[],
): Judgement | null {
  const read = new Set(regions.map((region) => region.id));
  const unseen = regions
    .flatMap((region) => region.facts.trailsFromElsewhere)
    .find((trail) => !read.has(trail.homeRegion));
  if (unseen === undefined) return null;
  const detail = `trail ${unseen.arn} is of ${unseen.homeRegion}, which this scan does not read`;
  return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'elsewhere', detail } };
}
