import type { TrailEventSelectors, TrailFacts } from '../../model/kinds/cloudtrail.ts';
import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const DEFAULT: TrailEventSelectors = { EventSelectors: [], AdvancedEventSelectors: [] };
const WHOLE = {
  IsMultiRegionTrail: true,
  IsLogging: true,
  IncludeGlobalServiceEvents: true,
  eventSelectors: DEFAULT,
};

function trail(facts: Partial<TrailFacts> = {}, id = 'main'): Neighbour {
  return { kind: 'cloudtrail:trail', id, facts: { ...WHOLE, ...facts } };
}

function selecting(ReadWriteType: string, ...ExcludeManagementEventSources: string[]): TrailEventSelectors {
  const selector = {
    ReadWriteType,
    IncludeManagementEvents: true,
    ExcludeManagementEventSources,
    DataResources: [],
  };
  return { EventSelectors: [selector], AdvancedEventSelectors: [] };
}

const advanced = (...fields: TrailEventSelectors['AdvancedEventSelectors'][number]): TrailEventSelectors => ({
  EventSelectors: [],
  AdvancedEventSelectors: [fields],
});

const READ = { facts: {}, regionFacts: { trailsFromElsewhere: [] } };
const elsewhere = { arn: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/org', homeRegion: 'us-east-1' };

export default cases('cloudtrail-multi-region', 'aws:account', [
  { ...READ, name: 'one whole trail', verdict: 'pass', reason: /^Trail main/, others: [trail()] },
  {
    ...READ,
    name: 'a poor trail beside it',
    verdict: 'pass',
    others: [trail({ IsLogging: false }, 'old'), trail()],
  },
  {
    ...READ,
    name: 'advanced selectors for all management events',
    verdict: 'pass',
    others: [trail({ eventSelectors: advanced({ Field: 'eventCategory', Equals: ['Management'] }) })],
  },
  { ...READ, name: 'no trail', verdict: 'fail', reason: /^There is no trail/ },
  {
    ...READ,
    name: 'one region',
    verdict: 'fail',
    reason: /one region/,
    others: [trail({ IsMultiRegionTrail: false })],
  },
  { ...READ, name: 'stopped', verdict: 'fail', reason: /stopped/, others: [trail({ IsLogging: false })] },
  {
    ...READ,
    name: 'no global services',
    verdict: 'fail',
    reason: /global/,
    others: [trail({ IncludeGlobalServiceEvents: false })],
  },
  {
    ...READ,
    name: 'writes only',
    verdict: 'fail',
    reason: /write/,
    others: [trail({ eventSelectors: selecting('WriteOnly') })],
  },
  {
    ...READ,
    name: 'without KMS',
    verdict: 'fail',
    reason: /all management events but those of kms/,
    others: [trail({ eventSelectors: selecting('All', 'kms.amazonaws.com') })],
  },
  {
    ...READ,
    name: 'advanced selectors for reads, with a misspelt category',
    verdict: 'fail',
    reason: /no management events/,
    others: [
      trail({
        eventSelectors: advanced(
          { Field: 'eventCategory', Equals: ['Managment'] },
          { Field: 'readOnly', Equals: ['true'] },
        ),
      }),
    ],
  },
  {
    ...READ,
    name: 'two halves are no whole',
    verdict: 'fail',
    reason: /^No trail records everything: trail a /,
    others: [trail({ IsMultiRegionTrail: false }, 'a'), trail({ IsLogging: false }, 'b')],
  },
  {
    name: 'a trail of a region that was not read',
    verdict: 'unknown',
    reason: /us-east-1, which this scan does not read/,
    facts: {},
    regionFacts: { trailsFromElsewhere: [elsewhere] },
  },
  { ...READ, name: 'trails denied', verdict: 'unknown', unlisted: ['cloudtrail:trail'] },
  {
    ...READ,
    name: 'a pass does not wait for a denied region',
    verdict: 'pass',
    others: [trail()],
    unlisted: ['cloudtrail:trail'],
  },
  {
    ...READ,
    name: 'status denied',
    verdict: 'unknown',
    reason: /GetTrailStatus was denied/,
    others: [
      {
        kind: 'cloudtrail:trail',
        id: 'main',
        facts: { ...WHOLE, IsLogging: denied('cloudtrail:GetTrailStatus') },
      },
    ],
  },
]);
