import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-encryption',
  title: 'S3 buckets encrypt new objects by default',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Encryption at rest keeps data from whoever gets at the storage itself, and rules ask for it.',
  fix: 'Set default encryption on the bucket, with a KMS key where the data calls for one.',
  items: ['encrypt.s3'],
  aka: { prowler: ['s3_bucket_default_encryption'], cloudsploit: ['bucketEncryption'] },
  kind: 's3:bucket',
  facts: ['BucketEncryption'],
  judge({ facts: { BucketEncryption: rules } }) {
    const [rule] = rules ?? [];
    if (rule === undefined)
      return fail('There is no default encryption; expected: SSE-S3 (AES256) or a KMS key.');
    if (rule.SSEAlgorithm === 'none')
      return fail('The encryption rule names no algorithm; expected: AES256 or aws:kms.');
    const key = rule.KMSMasterKeyID === null ? '' : ` with the key ${rule.KMSMasterKeyID}`;
    return pass(`New objects are encrypted by ${rule.SSEAlgorithm}${key}.`);
  },
});
