import { parsePolicy } from '../iam/language/policy.ts';
import type { Subject } from '../model/control.ts';
import type { PublicAccessBlock } from '../model/kinds/account.ts';
import type { AclGrant } from '../model/kinds/s3.ts';
import { publicGrants, wayIn } from './public-policy.ts';

/** The facts of a bucket that decide together whether it is public. */
export const BUCKET_ACCESS_FACTS = [
  'PublicAccessBlockConfiguration',
  'OwnershipControls',
  'acl',
  'BucketPolicy',
] as const;
export type BucketAccess = Subject<'s3:bucket', (typeof BUCKET_ACCESS_FACTS)[number]>;

/** Whether a bucket is open to anyone, or to anyone with an AWS account: why not, or in which ways. Clauses. */
export type PublicAccess =
  | { readonly open: 'no'; readonly why: string }
  | { readonly open: 'yes'; readonly ways: readonly string[] }
  | { readonly open: 'unclear'; readonly detail: string };

/** The four settings as they hold for a bucket: S3 applies the stricter of the account's and the bucket's. */
export function blockInForce(
  account: PublicAccessBlock | null,
  bucket: PublicAccessBlock | null,
): PublicAccessBlock {
  const either = (setting: keyof PublicAccessBlock) =>
    account?.[setting] === true || bucket?.[setting] === true;
  return {
    BlockPublicAcls: either('BlockPublicAcls'),
    IgnorePublicAcls: either('IgnorePublicAcls'),
    BlockPublicPolicy: either('BlockPublicPolicy'),
    RestrictPublicBuckets: either('RestrictPublicBuckets'),
  };
}

/**
 * Puts together what decides on public access: block public access of account and bucket, object ownership, the ACL
 * and the policy. IgnorePublicAcls takes the effect from public ACLs and RestrictPublicBuckets from public policies;
 * BlockPublicAcls and BlockPublicPolicy only refuse new ones. ACLs of single objects are not known here.
 *
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function publicAccess(bucket: BucketAccess, accountBlock: PublicAccessBlock | null): PublicAccess {
  const { facts } = bucket;
  const block = blockInForce(accountBlock, facts.PublicAccessBlockConfiguration);
  const acl = aclAccess(facts.acl, facts.OwnershipControls, block);
  const policy = policyAccess(bucket, block);
  const ways = [acl, policy].flatMap((access) => (access.open === 'yes' ? access.ways : []));
  if (ways.length > 0) return { open: 'yes', ways };
  if (policy.open === 'unclear') return policy;
  const why = [acl, policy].flatMap((access) => (access.open === 'no' ? [access.why] : []));
  return { open: 'no', why: why.join('; ') };
}

const EVERYONE: ReadonlyMap<string, string> = new Map([
  ['http://acs.amazonaws.com/groups/global/AllUsers', 'everyone'],
  ['http://acs.amazonaws.com/groups/global/AuthenticatedUsers', 'anyone with an AWS account'],
]);

function aclAccess(
  acl: readonly AclGrant[],
  ownership: string | null,
  block: PublicAccessBlock,
): PublicAccess {
  if (ownership === 'BucketOwnerEnforced') return { open: 'no', why: 'ACLs are disabled' };
  const ways = acl.flatMap(({ grantee, permission }) => {
    const who = EVERYONE.get(grantee);
    return who === undefined ? [] : [`the ACL grants ${permission} to ${who}`];
  });
  if (ways.length === 0) return { open: 'no', why: 'the ACL grants nothing to the public' };
  if (block.IgnorePublicAcls)
    return { open: 'no', why: `IgnorePublicAcls is on, although ${ways.join(' and ')}` };
  return { open: 'yes', ways };
}

function policyAccess({ id, arn, account, facts }: BucketAccess, block: PublicAccessBlock): PublicAccess {
  if (facts.BucketPolicy === null) return { open: 'no', why: 'there is no bucket policy' };
  const parsed = parsePolicy(facts.BucketPolicy);
  if (!parsed.ok) {
    if (block.RestrictPublicBuckets) return { open: 'no', why: 'RestrictPublicBuckets is on' };
    return { open: 'unclear', detail: `the bucket policy cannot be read: ${parsed.error}` };
  }
  const partition = arn?.split(':')[1] ?? 'aws';
  const resource = [`arn:${partition}:s3:::${id}`, `arn:${partition}:s3:::${id}/*`];
  const ways = publicGrants(parsed.policy, { account, partition, resource }).map(wayIn);
  if (ways.length === 0) return { open: 'no', why: 'the policy grants nothing to the public' };
  if (!block.RestrictPublicBuckets) return { open: 'yes', ways };
  return { open: 'no', why: `RestrictPublicBuckets is on, although ${ways.join(' and ')}` };
}
