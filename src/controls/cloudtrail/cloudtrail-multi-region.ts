import { describeManagementEvents, managementEvents } from '../../effective/management-events.ts';
import type { Subject } from '../../model/control.ts';
import { all, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';
import { unseenTrail } from './unseen-trail.ts';

const TRAIL_FACTS = [
  'IsMultiRegionTrail',
  'IsLogging',
  'IncludeGlobalServiceEvents',
  'eventSelectors',
] as const;
type Trail = Subject<'cloudtrail:trail', (typeof TRAIL_FACTS)[number]>;

export default control({
  id: 'cloudtrail-multi-region',
  title: 'A trail records all management events of all regions',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'direct' },
  why: 'What nobody recorded cannot be found again: an intruder works in the region or with the calls that no trail logs.',
  fix: 'Make a multi-region trail that logs all read and write management events, without exclusions, and start it.',
  items: ['monitor.cloudtrail'],
  aka: {
    prowler: [
      'cloudtrail_multi_region_enabled',
      'cloudtrail_multi_region_enabled_logging_management_events',
      // What Bedrock's models are asked is among the management events that read.
      'cloudtrail_bedrock_logging_enabled',
    ],
    cloudsploit: ['cloudtrailEnabled', 'cloudtrailManagementEvents'],
    securityHub: ['CloudTrail.1', 'CloudTrail.3'],
  },
  kind: 'aws:account',
  facts: [],
  relations: {
    trails: all('cloudtrail:trail', TRAIL_FACTS, { partial: true }),
    regions: all('aws:region', ['trailsFromElsewhere'], { partial: true }),
  },
  judge(_account, { related: { trails, regions } }) {
    const whole = trails.find((trail) => lacks(trail).length === 0);
    if (whole !== undefined)
      return pass(`Trail ${whole.id} is logging all management events of all regions.`);
    const unseen = unseenTrail(regions);
    if (unseen !== null) return unseen;
    const nearest = trails.toSorted((a, b) => lacks(a).length - lacks(b).length)[0];
    if (nearest === undefined) return fail('There is no trail.');
    return fail(`No trail records everything: trail ${nearest.id} ${lacks(nearest).join(', ')}.`);
  },
});

function lacks({ facts }: Trail): string[] {
  const events = managementEvents(facts.eventSelectors);
  return [
    ...(facts.IsMultiRegionTrail ? [] : ['covers one region only']),
    ...(facts.IsLogging ? [] : ['is stopped']),
    ...(events.recorded === 'all' && events.excludedSources.length === 0
      ? []
      : [`records ${describeManagementEvents(events)}`]),
    ...(facts.IncludeGlobalServiceEvents ? [] : ['leaves out the events of global services']),
  ];
}
