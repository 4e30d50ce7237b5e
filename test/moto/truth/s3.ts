import type { Truth } from './rules.ts';
import { account, each, flag, has, passIf } from './rules.ts';

function bucket(
  isGood: Parameters<typeof each>[2] extends (...it: infer A) => unknown ? (...it: A) => boolean : never,
): Truth {
  return each('s3', 'bucket', (...it) => passIf(isGood(...it)));
}

export const S3: Readonly<Record<string, Truth>> = {
  's3-account-public-access-block': account(({ manifest }) =>
    passIf(manifest.account.s3_public_access_block),
  ),
  's3-bucket-access-logging': bucket((it) => flag(it, 'logging')),
  // `sse-s3` and `aws:kms` are both encryption at rest.
  's3-bucket-encryption': bucket((it) => it.props['encryption'] !== null),
  // A policy for one office's addresses, or for one other account, opens nothing to the public.
  's3-bucket-not-public': bucket((it) => !flag(it, 'effectively_public')),
  's3-bucket-public-access-block': bucket(
    (it, { account: whole }) => flag(it, 'public_access_block') || whole.s3_public_access_block,
  ),
  's3-bucket-tls-only': bucket((it) => !has(it, 's3.bucket.no-tls-only-policy')),
  // Object Lock brings versioning along, whatever else was asked for.
  's3-bucket-versioning': bucket((it) => flag(it, 'versioning') || flag(it, 'object_lock')),
};
