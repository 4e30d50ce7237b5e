import { deniesOtherEncryption } from '../../effective/upload-encryption.ts';
import { parsePolicy } from '../../iam/language/policy.ts';
import { unreadable } from '../../effective/unreadable.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-upload-encryption',
  title: 'S3 buckets with a KMS key deny uploads that ask for another encryption',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: "The default encryption is only a default: whoever uploads may ask for S3's own keys, and the KMS key no longer guards that object.",
  fix: 'Deny s3:PutObject to everyone where s3:x-amz-server-side-encryption is there and is not aws:kms.',
  items: ['encrypt.s3'],
  aka: { cloudsploit: ['bucketEnforceEncryption', 's3Encryption'] },
  kind: 's3:bucket',
  facts: ['BucketEncryption', 'BucketPolicy'],
  judge({ id, arn, facts: { BucketEncryption: rules, BucketPolicy: text } }) {
    if (rules?.some(({ SSEAlgorithm }) => SSEAlgorithm.startsWith('aws:kms')) !== true)
      return notApplicable('The default encryption is not by a KMS key; S3 encrypts every upload anyway.');
    const expected = 'expected: a Deny of s3:PutObject where s3:x-amz-server-side-encryption is not aws:kms';
    if (text === null) return fail(`There is no bucket policy; ${expected}.`);
    const parsed = parsePolicy(text);
    if (!parsed.ok) return unreadable('the bucket policy', parsed.error);
    const objects = `arn:${arn?.split(':')[1] ?? 'aws'}:s3:::${id}/*`;
    if (deniesOtherEncryption(parsed.policy, objects))
      return pass('The policy denies everyone uploads that ask for another encryption.');
    return fail(`No statement surely denies everyone uploads with AES256; ${expected}.`);
  },
});
