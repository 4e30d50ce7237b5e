import type { Truth } from './rules.ts';
import { account, each, flag, has, passIf, text } from './rules.ts';

function bucket(
  isGood: Parameters<typeof each>[2] extends (...it: infer A) => unknown ? (...it: A) => boolean : never,
): Truth {
  return each('s3', 'bucket', (...it) => passIf(isGood(...it)));
}

/** The accounts seed none of these. */
const NONE: Truth = { rows: () => [] };

export const S3: Readonly<Record<string, Truth>> = {
  's3-access-point-public-access-block': NONE,
  's3-multi-region-access-point-public-access-block': NONE,
  's3-account-public-access-block': account(({ manifest }) =>
    passIf(manifest.account.s3_public_access_block),
  ),
  's3-bucket-access-logging': bucket((it) => flag(it, 'logging')),
  's3-bucket-acl-disabled': bucket((it) => text(it, 'name').startsWith('hardened')),
  's3-bucket-event-notifications': bucket(() => false),
  // Another account is named by one policy; a public one lets strangers in where nothing blocks it.
  's3-bucket-foreign-access': bucket(
    (it, { account: whole }) =>
      !has(it, 's3.bucket.cross-account-policy') &&
      (!flag(it, 'public_policy') || flag(it, 'public_access_block') || whole.s3_public_access_block),
  ),
  's3-bucket-kms-key': bucket((it) => it.props['encryption'] === 'kms'),
  's3-bucket-key-enabled': each('s3', 'bucket', (it) =>
    it.props['encryption'] === 'kms' ? 'pass' : 'not-applicable',
  ),
  's3-bucket-upload-encryption': each('s3', 'bucket', (it) =>
    it.props['encryption'] === 'kms' ? 'fail' : 'not-applicable',
  ),
  's3-bucket-lifecycle': bucket((it) => flag(it, 'lifecycle')),
  's3-bucket-mfa-delete': bucket(() => false),
  's3-bucket-no-website': bucket((it) => !flag(it, 'website')),
  's3-bucket-object-lock': bucket((it) => flag(it, 'object_lock')),
  // The seeded rules are about current versions.
  's3-bucket-old-versions-expire': each('s3', 'bucket', (it) =>
    flag(it, 'versioning') || flag(it, 'object_lock') ? 'fail' : 'not-applicable',
  ),
  's3-bucket-replicated': bucket(() => false),
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
