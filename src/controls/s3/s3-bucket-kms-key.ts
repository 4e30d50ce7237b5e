import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-kms-key',
  title: 'S3 buckets encrypt with a KMS key',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote: 'S3 encrypts everything anyway: a KMS key adds a second permission and a record of each use.',
  why: 'With a KMS key, a leaked permission on the bucket alone reads nothing, and each decryption is on record.',
  fix: 'Set default encryption to SSE-KMS with a key of your own, at least for what is confidential.',
  items: ['encrypt.s3', 'encrypt.classification'],
  aka: { prowler: ['s3_bucket_kms_encryption'], securityHub: ['S3.17'] },
  kind: 's3:bucket',
  facts: ['BucketEncryption'],
  judge({ facts: { BucketEncryption: rules } }) {
    const [rule] = rules ?? [];
    const expected = 'expected: aws:kms or aws:kms:dsse';
    if (rule === undefined) return fail(`There is no default encryption; ${expected}.`);
    const { SSEAlgorithm: algorithm, KMSMasterKeyID: key } = rule;
    if (!algorithm.startsWith('aws:kms'))
      return fail(`New objects are encrypted by ${algorithm}; ${expected}.`);
    return pass(`New objects are encrypted by ${algorithm} with ${key ?? "AWS's own key for S3"}.`);
  },
});
