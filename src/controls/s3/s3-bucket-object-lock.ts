import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-object-lock',
  title: 'S3 buckets have Object Lock',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote: 'It is asked of every bucket, while only records that must outlast an attacker need it.',
  why: 'Without Object Lock, whoever becomes administrator deletes the logs and backups with the rest.',
  fix: 'Turn on Object Lock with a default retention for logs, backups and records that must be kept.',
  items: ['monitor.central', 'own.data-leaks'],
  aka: { prowler: ['s3_bucket_object_lock'], securityHub: ['S3.15'] },
  kind: 's3:bucket',
  facts: ['ObjectLockConfiguration'],
  judge({ facts: { ObjectLockConfiguration: lock } }) {
    if (lock === null) return fail('Object Lock is off; expected: on.');
    const { DefaultRetention: retention } = lock;
    if (retention === null)
      return pass('Object Lock is on; without a default retention, each upload says how long it is locked.');
    const { Mode, Days, Years } = retention;
    const time = Days === null ? `${Years} years` : `${Days} days`;
    return pass(`Object Lock is on, in mode ${Mode} for ${time}.`);
  },
});
