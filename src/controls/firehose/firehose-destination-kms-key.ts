import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'firehose-destination-kms-key',
  title: 'What Firehose writes to S3 is encrypted with a KMS key',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Without a key of its own, the delivered data is as safe as the bucket’s default, which others may change.',
  fix: 'Set a KMS key for the S3 destination of the stream.',
  items: ['encrypt.elsewhere'],
  aka: { cloudsploit: ['deliveryStreamEncrypted'] },
  kind: 'firehose:delivery-stream',
  facts: ['toS3', 's3Key'],
  judge({ facts: { toS3, s3Key: key } }) {
    if (!toS3) return notApplicable('The stream writes nothing to S3.');
    if (key === null) return fail('No KMS key is set for what goes to S3; expected: one.');
    return pass(`What goes to S3 is encrypted with ${key}.`);
  },
});
