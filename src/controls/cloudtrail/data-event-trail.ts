import type { DataEvents, DataEventType, Share } from '../../effective/data-events.ts';
import { dataEvents } from '../../effective/data-events.ts';
import type { Subject } from '../../model/control.ts';
import { all } from '../../model/control.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, pass } from '../../model/verdict.ts';
import { unseenTrail } from './unseen-trail.ts';

const TRAIL_FACTS = ['IsMultiRegionTrail', 'IsLogging', 'eventSelectors'] as const;

/** What the controls of data events see of the account. */
export const TRAILS_AND_REGIONS = {
  trails: all('cloudtrail:trail', TRAIL_FACTS, { partial: true }),
  regions: all('aws:region', ['trailsFromElsewhere'], { partial: true }),
};

type Trail = Subject<'cloudtrail:trail', (typeof TRAIL_FACTS)[number]>;

interface Related {
  readonly trails: readonly Trail[];
  readonly regions: readonly Subject<'aws:region', 'trailsFromElsewhere'>[];
}

/** @param what is recorded, as in `reads of objects in S3` */
export function judgeDataEvents(
  { trails, regions }: Related,
  sort: DataEventType,
  half: keyof DataEvents,
  what: string,
): Judgement {
  const shareOf = (trail: Trail): Share => dataEvents(trail.facts.eventSelectors, sort)[half];
  const whole = trails.find((trail) => lacks(trail, shareOf(trail)).length === 0);
  if (whole !== undefined) {
    const { except } = shareOf(whole);
    const but = except.length === 0 ? '' : `, but those of ${except.join(', ')}`;
    return pass(`Trail ${whole.id} is logging all ${what} in all regions${but}.`);
  }
  const unseen = unseenTrail(regions);
  if (unseen !== null) return unseen;
  const [nearest] = trails.toSorted((a, b) => lacks(a, shareOf(a)).length - lacks(b, shareOf(b)).length);
  if (nearest === undefined) return fail('There is no trail.');
  return fail(
    `No trail logs all ${what}: trail ${nearest.id} ${lacks(nearest, shareOf(nearest)).join(', ')}.`,
  );
}

function lacks({ facts }: Trail, { recorded }: Share): string[] {
  return [
    ...(facts.IsLogging ? [] : ['is stopped']),
    ...(facts.IsMultiRegionTrail ? [] : ['covers one region only']),
    ...(recorded === 'all' ? [] : [recorded === 'some' ? 'logs a selection only' : 'logs none']),
  ];
}
