import { parsePolicy } from '../../iam/language/policy.ts';
import { refusesPlainHttp } from '../../iam/exposure/tls-only.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-tls-only',
  title: 'S3 buckets refuse plain HTTP',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'S3 answers over plain HTTP too, where anyone on the way can read the data and the signed requests.',
  fix: 'Deny s3:* on the bucket and its objects to everyone where aws:SecureTransport is false.',
  items: ['https.endpoints'],
  aka: {
    prowler: ['s3_bucket_secure_transport_policy'],
    cloudsploit: ['bucketSecureTransportEnabled', 'bucketEncryptionInTransit'],
    securityHub: ['S3.5'],
  },
  kind: 's3:bucket',
  facts: ['BucketPolicy'],
  judge({ id, arn, facts: { BucketPolicy: text } }) {
    if (text === null)
      return fail('There is no bucket policy; expected: one that denies plain HTTP to everyone.');
    const parsed = parsePolicy(text);
    if (!parsed.ok) {
      const detail = `the bucket policy cannot be read: ${parsed.error}`;
      return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
    }
    const own = `arn:${arn?.split(':')[1] ?? 'aws'}:s3:::${id}`;
    const { refuses, why } = refusesPlainHttp(parsed.policy, [own, `${own}/*`]);
    return refuses ? pass(why) : fail(why);
  },
});
