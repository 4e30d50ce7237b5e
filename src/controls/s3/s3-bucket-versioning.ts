import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-versioning',
  title: 'S3 buckets keep earlier versions of their objects',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Without versions, an overwritten or deleted object, by mistake or by ransomware, is gone for good.',
  fix: 'Turn on versioning and add a lifecycle rule that expires old versions after a time you choose.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['s3_bucket_object_versioning'],
    cloudsploit: ['bucketVersioning'],
    securityHub: ['S3.14'],
  },
  kind: 's3:bucket',
  facts: ['VersioningConfiguration'],
  judge({ facts: { VersioningConfiguration: versioning } }) {
    if (versioning.Status === 'Enabled') return pass('Versioning is enabled.');
    return fail(
      `Versioning is ${versioning.Status === 'Off' ? 'off and never was on' : 'suspended'}; expected: enabled.`,
    );
  },
});
