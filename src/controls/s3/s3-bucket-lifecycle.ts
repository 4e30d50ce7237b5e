import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-lifecycle',
  title: 'S3 buckets have lifecycle rules',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  severityNote: 'Nothing is lost by a missing lifecycle rule: data only stays longer than anybody needs it.',
  why: 'Without rules data is kept for ever, and what should have gone years ago is there for the thief.',
  fix: 'Add a lifecycle rule that moves or deletes objects after the time that you need them.',
  items: ['monitor.central', 'encrypt.classification'],
  aka: {
    prowler: ['s3_bucket_lifecycle_enabled'],
    cloudsploit: ['bucketLifecycleConfiguration'],
    securityHub: ['S3.13', 'S3.10'],
  },
  kind: 's3:bucket',
  facts: ['LifecycleConfiguration'],
  judge({ facts: { LifecycleConfiguration: rules } }) {
    if (rules === null) return fail('There are no lifecycle rules; expected: at least one that is enabled.');
    const enabled = rules.filter(({ Status }) => Status === 'Enabled').length;
    if (enabled === 0)
      return fail(`None of ${rules.length} lifecycle rules is enabled; expected: at least one.`);
    return pass(`${enabled} of ${rules.length} lifecycle rules enabled.`);
  },
});
