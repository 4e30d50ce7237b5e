import { control, to } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';
import { bucketElsewhere } from './bucket-elsewhere.ts';

export default control({
  id: 'cloudtrail-bucket-delete-protected',
  title: 'CloudTrail’s log files cannot be deleted before their time',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Whoever may delete objects of the bucket can take away the files that tell what he did.',
  fix: 'Give the bucket Object Lock with a default retention, or versioning with MFA Delete.',
  items: ['monitor.central', 'monitor.cloudtrail'],
  aka: {
    prowler: ['cloudtrail_bucket_requires_mfa_delete'],
    cloudsploit: ['cloudtrailBucketDelete', 'cloudtrailObjectLock'],
  },
  kind: 'cloudtrail:trail',
  facts: ['S3BucketName'],
  relations: {
    buckets: to('s3:bucket', 'S3BucketName', ['ObjectLockConfiguration', 'VersioningConfiguration']),
  },
  judge({ facts: { S3BucketName: name } }, { related: { buckets } }) {
    const bucket = buckets[0];
    if (bucket?.found !== true) return bucketElsewhere(name);
    const { ObjectLockConfiguration: lock, VersioningConfiguration: versioning } = bucket.to.facts;
    const retention = lock?.DefaultRetention ?? null;
    if (retention !== null) {
      const time = retention.Years === null ? `${retention.Days} days` : `${retention.Years} years`;
      return pass(`Bucket ${name} locks objects for ${time} (${retention.Mode}).`);
    }
    if (versioning.Status === 'Enabled' && versioning.MfaDelete)
      return pass(`Bucket ${name} demands MFA to delete.`);
    const half = lock === null ? 'no Object Lock' : 'Object Lock without a default retention';
    return fail(`Bucket ${name} has ${half} and no MFA Delete; expected: one of the two.`);
  },
});
