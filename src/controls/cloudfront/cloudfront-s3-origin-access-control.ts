import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-s3-origin-access-control',
  title: "CloudFront's S3 origins are reached by origin access control",
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without it the bucket must be open to everyone, past the signatures, limits and logs of the distribution.',
  fix: 'Make an origin access control for the origin, let the bucket policy admit only the distribution, and close the bucket.',
  items: ['https.cloudfront', 'own.data-leaks'],
  aka: {
    prowler: ['cloudfront_distributions_s3_origin_access_control'],
    cloudsploit: ['publicS3Origin', 'bucketPolicyCloudFrontOac', 'bucketPolicyCloudFrontOai'],
    securityHub: ['CloudFront.13'],
  },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'origins'],
  judge({ facts: { Enabled, origins } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    const buckets = origins.filter(({ type }) => type === 's3');
    if (buckets.length === 0) return notApplicable('No origin is an S3 bucket.');
    const open = buckets.filter(({ OriginAccessControlId: control }) => control === null);
    if (open.length === 0) return pass('All S3 origins have an origin access control.');
    const clauses = open.map(
      ({ DomainName, OriginAccessIdentity: identity }) =>
        `${DomainName} (${identity === null ? 'no access control at all' : 'the older origin access identity'})`,
    );
    return fail(`Without origin access control: ${clauses.join(', ')}; expected: one for each S3 origin.`);
  },
});
