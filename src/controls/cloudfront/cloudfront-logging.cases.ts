import type { Neighbour } from '../case.ts';
import { cases } from '../case.ts';

const arn = 'arn:aws:cloudfront::111122223333:distribution/E1';
const off = { Enabled: true, loggingBucket: null, realtimeLogs: false };
const delivery = (distribution: string): Neighbour => ({
  kind: 'cloudfront:log-delivery',
  id: 'd1',
  region: 'global',
  facts: { distribution },
});

export default cases('cloudfront-logging', 'cloudfront:distribution', [
  {
    name: 'to a bucket',
    verdict: 'pass',
    arn,
    region: 'global',
    facts: { ...off, loggingBucket: 'logs.s3.amazonaws.com' },
  },
  { name: 'in real time', verdict: 'pass', arn, region: 'global', facts: { ...off, realtimeLogs: true } },
  {
    name: 'by a delivery, which the configuration does not show',
    verdict: 'pass',
    arn,
    region: 'global',
    facts: off,
    others: [delivery(arn)],
  },
  {
    name: 'the delivery is another’s',
    verdict: 'fail',
    arn,
    region: 'global',
    facts: off,
    others: [delivery('arn:aws:cloudfront::111122223333:distribution/E2')],
  },
  { name: 'nothing', verdict: 'fail', arn, region: 'global', facts: off },
  { name: 'disabled', verdict: 'not-applicable', arn, region: 'global', facts: { ...off, Enabled: false } },
  {
    name: 'whether a delivery logs it cannot be read',
    verdict: 'unknown',
    arn,
    region: 'global',
    facts: off,
    unlisted: ['cloudfront:log-delivery'],
  },
]);
