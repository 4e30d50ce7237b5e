import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-key-enabled',
  title: 'S3 buckets with KMS encryption use bucket keys',
  risk: { impact: 'order', exposure: 'inside', ease: 'effort' },
  why: 'Without a bucket key, S3 asks KMS for each object, which costs money and can run into the limit of requests.',
  fix: "Turn on the bucket key in the bucket's default encryption.",
  items: ['encrypt.s3', 'encrypt.kms'],
  aka: {},
  kind: 's3:bucket',
  facts: ['BucketEncryption'],
  judge({ facts: { BucketEncryption: rules } }) {
    const rule = rules?.find(({ SSEAlgorithm }) => SSEAlgorithm.startsWith('aws:kms'));
    if (rule === undefined) return notApplicable('The bucket is not encrypted with a KMS key.');
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingDSSEncryption.html
    if (rule.SSEAlgorithm === 'aws:kms:dsse')
      return notApplicable('Two-layer encryption (aws:kms:dsse) has no bucket keys.');
    if (rule.BucketKeyEnabled) return pass('The bucket key is enabled.');
    return fail('The bucket key is off; expected: on, so that KMS is asked once for many objects.');
  },
});
