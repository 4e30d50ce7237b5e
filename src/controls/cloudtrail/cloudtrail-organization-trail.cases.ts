import type { TrailFacts } from '../../model/kinds/cloudtrail.ts';
import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const MEMBER = { organization: { id: 'o-abcdefghij', managementAccountId: '444455556666' } };
const ARN = 'arn:aws:cloudtrail:eu-west-1:444455556666:trail/all';
const READ = { facts: MEMBER, regionFacts: { trailsFromElsewhere: [] } };

function trail(more: Partial<TrailFacts> = {}, id = ARN): Neighbour {
  const facts = { IsOrganizationTrail: true, IsMultiRegionTrail: true, IsLogging: true, ...more };
  return { kind: 'cloudtrail:trail', id, name: 'all', facts };
}

export default cases('cloudtrail-organization-trail', 'aws:account', [
  { ...READ, name: 'one of the organization', verdict: 'pass', reason: /Trail all/, others: [trail()] },
  {
    ...READ,
    name: 'one of its own only',
    verdict: 'fail',
    others: [trail({ IsOrganizationTrail: false }, 'main')],
  },
  { ...READ, name: 'stopped', verdict: 'fail', reason: /is stopped/, others: [trail({ IsLogging: false })] },
  {
    ...READ,
    name: 'one region',
    verdict: 'fail',
    reason: /one region/,
    others: [trail({ IsMultiRegionTrail: false })],
  },
  {
    name: 'no organization',
    verdict: 'not-applicable',
    facts: { organization: null },
    regionFacts: { trailsFromElsewhere: [] },
  },
  {
    ...READ,
    name: 'its status denied',
    verdict: 'unknown',
    others: [
      {
        kind: 'cloudtrail:trail',
        id: ARN,
        facts: {
          IsOrganizationTrail: true,
          IsMultiRegionTrail: true,
          IsLogging: denied('cloudtrail:GetTrailStatus'),
        },
      },
    ],
  },
  {
    name: 'one of a region that is not read',
    verdict: 'unknown',
    facts: MEMBER,
    regionFacts: { trailsFromElsewhere: [{ arn: ARN, homeRegion: 'us-east-1' }] },
  },
]);
