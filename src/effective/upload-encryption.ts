import type { Context } from '../iam/language/conditions.ts';
import { evaluateConditions } from '../iam/language/conditions.ts';
import type { Policy, Statement } from '../iam/language/policy.ts';
import { coversActions, coversResources } from '../iam/language/scope.ts';

const HEADER = 's3:x-amz-server-side-encryption';

/** An upload of which only this is known: it asks for S3's own keys. */
const upload: Context = (key) =>
  key === HEADER ? { state: 'known', values: ['AES256'] } : { state: 'unknown' };

/**
 * Whether a bucket policy surely denies everyone to upload an object with S3's own keys, whatever the bucket's default.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
 *
 * @param objects ARN pattern of all objects, `arn:aws:s3:::bucket/*`
 */
export function deniesOtherEncryption(policy: Policy, objects: string): boolean {
  return policy.statements.some(
    (it) =>
      it.effect === 'Deny' &&
      isForEveryone(it) &&
      coversActions(it, { pattern: 's3:PutObject', except: [] }) &&
      coversResources(it, objects, policy.version) &&
      evaluateConditions(it.conditions, upload, policy.version) === 'true',
  );
}

function isForEveryone({ principals = [] }: Statement): boolean {
  return principals.some(({ type, value }) => (type === '*' || type === 'AWS') && value === '*');
}
