import type { TrailFacts } from '../../model/kinds/cloudtrail.ts';
import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const READ = { facts: {}, regionFacts: { trailsFromElsewhere: [] } };
const OWN: Neighbour = { kind: 's3:bucket', id: 'own-logs', facts: {} };

function trail(S3BucketName: string, more: Partial<TrailFacts> = {}): Neighbour {
  return {
    kind: 'cloudtrail:trail',
    id: S3BucketName,
    arn: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/main',
    facts: { S3BucketName, IsLogging: true, IsOrganizationTrail: false, ...more },
  };
}

export default cases('cloudtrail-logs-central', 'aws:account', [
  {
    ...READ,
    name: 'in another account',
    verdict: 'pass',
    reason: /archive/,
    others: [OWN, trail('archive')],
  },
  { ...READ, name: 'in both', verdict: 'pass', others: [OWN, trail('own-logs'), trail('archive')] },
  {
    ...READ,
    name: 'in this account',
    verdict: 'fail',
    reason: /own-logs only/,
    others: [OWN, trail('own-logs')],
  },
  {
    ...READ,
    name: 'in this account, which gathers them for all',
    verdict: 'pass',
    others: [OWN, trail('own-logs', { IsOrganizationTrail: true })],
  },
  {
    ...READ,
    name: 'stopped',
    verdict: 'fail',
    reason: /No trail is logging/,
    others: [OWN, trail('archive', { IsLogging: false })],
  },
  {
    ...READ,
    name: 'in one that is named',
    verdict: 'pass',
    others: [OWN, trail('own-logs')],
    settings: { buckets: ['own-logs'] },
  },
  {
    ...READ,
    name: 'in another account, which is not named',
    verdict: 'fail',
    reason: /expected: archive/,
    others: [OWN, trail('agency')],
    settings: { buckets: ['archive'] },
  },
  {
    ...READ,
    name: 'buckets not listed',
    verdict: 'unknown',
    others: [trail('archive')],
    unlisted: ['s3:bucket'],
  },
  {
    ...READ,
    name: 'a trail whose status is denied',
    verdict: 'unknown',
    others: [
      OWN,
      {
        kind: 'cloudtrail:trail',
        id: 'x',
        facts: {
          S3BucketName: 'archive',
          IsLogging: denied('cloudtrail:GetTrailStatus'),
          IsOrganizationTrail: false,
        },
      },
    ],
  },
  {
    name: 'a trail of a region that is not read',
    verdict: 'unknown',
    facts: {},
    regionFacts: {
      trailsFromElsewhere: [
        { arn: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/x', homeRegion: 'us-east-1' },
      ],
    },
  },
]);
