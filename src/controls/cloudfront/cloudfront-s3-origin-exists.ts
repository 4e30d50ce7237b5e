import { control, to } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-s3-origin-exists',
  title: "CloudFront's S3 origins are buckets of this account",
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Whoever makes a bucket with the name of a deleted origin serves his own pages and scripts under your domain.',
  fix: 'Take origins of deleted buckets out of the distribution; name those of other accounts that you trust in knownBuckets.',
  items: ['own.data-leaks', 'https.cloudfront'],
  aka: {
    prowler: ['cloudfront_distributions_s3_origin_non_existent_bucket'],
    securityHub: ['CloudFront.12'],
  },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'originBuckets'],
  relations: { buckets: to('s3:bucket', 'originBuckets', []) },
  settings: {
    /** Names of buckets of other accounts that are meant. */
    knownBuckets: [] as readonly string[],
  },
  judge({ facts: { Enabled } }, { related: { buckets }, settings }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    if (buckets.length === 0) return notApplicable('No origin is an S3 bucket.');
    const strange = buckets.flatMap((it) =>
      it.found || settings.knownBuckets.includes(it.ref) ? [] : [it.ref],
    );
    if (strange.length === 0) return pass('All S3 origins are buckets of this account, or known ones.');
    return fail(
      `This account has no bucket ${strange.join(', ')}: it is gone, or another account's; expected: a bucket of your own, or one named in knownBuckets.`,
    );
  },
});
