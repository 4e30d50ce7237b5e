import { BUCKET_ACCESS_FACTS, publicAccess } from '../../effective/s3-public.ts';
import { account, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-not-public',
  title: 'S3 buckets are not open to the public',
  risk: { impact: 'data', exposure: 'internet', ease: 'direct' },
  why: 'Anyone on the internet can list, read or overwrite what an open bucket holds; searching for such buckets is automated.',
  fix: 'Turn on block public access for the bucket, and serve what must be public through CloudFront.',
  items: ['own.data-leaks'],
  aka: {
    prowler: [
      's3_bucket_public_access',
      's3_bucket_public_list_acl',
      's3_bucket_public_write_acl',
      's3_bucket_policy_public_write_access',
    ],
    cloudsploit: ['bucketAllUsersPolicy', 'bucketAllUsersAcl'],
    securityHub: ['S3.2', 'S3.3'],
  },
  kind: 's3:bucket',
  facts: BUCKET_ACCESS_FACTS,
  relations: { account: account(['s3PublicAccessBlock']) },
  judge(bucket, { related }) {
    const access = publicAccess(bucket, related.account.facts.s3PublicAccessBlock);
    switch (access.open) {
      case 'yes':
        return fail(`The bucket is public: ${access.ways.join('; ')}.`);
      case 'no':
        return pass(`The bucket is not public: ${access.why}.`);
      case 'unclear': {
        const { detail } = access;
        return {
          verdict: 'unknown',
          reason: `Cannot tell: ${detail}.`,
          cause: { kind: 'unparsable', detail },
        };
      }
    }
  },
});
