import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-no-website',
  title: 'S3 buckets are not websites by themselves',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Website endpoints of S3 speak plain HTTP only, so that anyone on the way can read and change the pages.',
  fix: 'Serve the pages through CloudFront with origin access control, and delete the website configuration.',
  items: ['https.endpoints', 'own.data-leaks'],
  aka: { cloudsploit: ['bucketWebsiteEnabled'] },
  kind: 's3:bucket',
  facts: ['website'],
  judge({ facts: { website } }) {
    if (!website) return pass('The bucket is not a website.');
    return fail(
      'The bucket is served as a website, over plain HTTP only; expected: CloudFront in front of a closed bucket.',
    );
  },
});
