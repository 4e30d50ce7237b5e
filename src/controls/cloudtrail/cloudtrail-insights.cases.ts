import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

function trail(id: string, IsLogging: boolean, hasInsightSelectors: boolean): Neighbour {
  return { kind: 'cloudtrail:trail', id, facts: { IsLogging, hasInsightSelectors } };
}

const CLOSED: Neighbour = {
  kind: 'cloudtrail:trail',
  id: 'org',
  facts: { IsLogging: denied('cloudtrail:GetTrailStatus'), hasInsightSelectors: true },
};
const READ = { facts: {}, regionFacts: { trailsFromElsewhere: [] } };

export default cases('cloudtrail-insights', 'aws:account', [
  {
    ...READ,
    name: 'on for one of two',
    verdict: 'pass',
    others: [trail('a', true, false), trail('b', true, true)],
  },
  {
    ...READ,
    name: 'on, beside one that could not be read',
    verdict: 'pass',
    others: [trail('b', true, true), CLOSED],
  },
  { ...READ, name: 'off', verdict: 'fail', reason: /none of the 1/, others: [trail('a', true, false)] },
  {
    ...READ,
    name: 'on for a stopped trail',
    verdict: 'fail',
    reason: /stopped/,
    others: [trail('a', false, true)],
  },
  { ...READ, name: 'no trail', verdict: 'fail' },
  { ...READ, name: 'perhaps on for one that could not be read', verdict: 'unknown', others: [CLOSED] },
  {
    name: 'a trail of a region that is not read',
    verdict: 'unknown',
    facts: {},
    regionFacts: {
      trailsFromElsewhere: [
        { arn: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/org', homeRegion: 'us-east-1' },
      ],
    },
  },
]);
