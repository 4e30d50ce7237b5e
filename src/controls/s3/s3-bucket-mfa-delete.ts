import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-mfa-delete',
  title: 'S3 buckets demand MFA to delete versions',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'With a stolen key alone, whoever may delete versions wipes out the data and its history.',
  fix: 'As the root user, turn on MFA delete together with versioning, where Object Lock does not do it better.',
  items: ['own.data-leaks', 'monitor.central'],
  aka: {
    prowler: ['s3_bucket_no_mfa_delete'],
    cloudsploit: ['bucketMFADeleteEnabled', 'cloudtrailBucketDelete'],
    securityHub: ['S3.20'],
  },
  kind: 's3:bucket',
  facts: ['VersioningConfiguration', 'ObjectLockConfiguration'],
  judge({ facts: { VersioningConfiguration: versioning, ObjectLockConfiguration: lock } }) {
    if (versioning.MfaDelete) return pass('MFA delete is enabled.');
    if (lock?.DefaultRetention?.Mode === 'COMPLIANCE')
      return pass('MFA delete is off, but Object Lock in compliance mode lets nobody delete versions.');
    const state = versioning.Status === 'Enabled' ? 'MFA delete is off' : 'There is no versioning to protect';
    return fail(`${state}; expected: versioning with MFA delete.`);
  },
});
