import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const bucket: Neighbour = { kind: 's3:bucket', id: 'content', region: 'eu-west-1', facts: {} };

export default cases('cloudfront-s3-origin-exists', 'cloudfront:distribution', [
  {
    name: 'one’s own',
    verdict: 'pass',
    facts: { Enabled: true, originBuckets: ['content'] },
    others: [bucket],
  },
  {
    name: 'gone',
    verdict: 'fail',
    reason: /no bucket campaign-2022/,
    facts: { Enabled: true, originBuckets: ['content', 'campaign-2022'] },
    others: [bucket],
  },
  {
    name: 'another account’s, known',
    verdict: 'pass',
    facts: { Enabled: true, originBuckets: ['partner-media'] },
    settings: { knownBuckets: ['partner-media'] },
  },
  { name: 'no bucket', verdict: 'not-applicable', facts: { Enabled: true, originBuckets: [] } },
  {
    name: 'disabled',
    verdict: 'not-applicable',
    facts: { Enabled: false, originBuckets: ['campaign-2022'] },
  },
  {
    name: 'the buckets could not be listed',
    verdict: 'unknown',
    facts: { Enabled: true, originBuckets: ['content'] },
    unlisted: ['s3:bucket'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, originBuckets: denied('cloudfront:ListDistributions') },
  },
]);
