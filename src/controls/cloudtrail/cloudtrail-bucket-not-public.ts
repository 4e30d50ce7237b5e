import { BUCKET_ACCESS_FACTS, publicAccess } from '../../effective/s3-public.ts';
import { account, control, to } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';
import { bucketElsewhere } from './bucket-elsewhere.ts';

export default control({
  id: 'cloudtrail-bucket-not-public',
  title: 'The buckets that hold CloudTrail logs are not public',
  risk: { impact: 'data', exposure: 'internet', ease: 'direct' },
  why: 'The logs tell an attacker every user, role, resource and habit of the account.',
  fix: 'Turn on block public access for the trail bucket, and let only CloudTrail write to it.',
  items: ['monitor.cloudtrail', 'own.data-leaks'],
  aka: {
    prowler: ['cloudtrail_logs_s3_bucket_is_not_publicly_accessible'],
    cloudsploit: ['cloudtrailBucketPrivate'],
    securityHub: ['CloudTrail.6'],
  },
  kind: 'cloudtrail:trail',
  facts: ['S3BucketName'],
  relations: {
    buckets: to('s3:bucket', 'S3BucketName', BUCKET_ACCESS_FACTS),
    account: account(['s3PublicAccessBlock']),
  },
  judge({ facts: { S3BucketName: name } }, { related }) {
    const bucket = related.buckets[0];
    if (bucket?.found !== true) return bucketElsewhere(name);
    const access = publicAccess(bucket.to, related.account.facts.s3PublicAccessBlock);
    if (access.open === 'yes') return fail(`Bucket ${name} is public: ${access.ways.join('; ')}.`);
    if (access.open === 'no') return pass(`Bucket ${name} is not public: ${access.why}.`);
    const { detail } = access;
    return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
  },
});
