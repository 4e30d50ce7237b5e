import { afterFifthColon } from './caller-identity.ts';
import { isPrincipal } from './asked.ts';
import type { Asked } from './asked.ts';

/** What no policy changes. */
export interface SpecialRule {
  readonly access: 'allowed' | 'denied';
  readonly note: string;
}

/** `resource`: that of the request, or another that the same is asked about. */
export function specialRule(asked: Asked, resource = asked.request.resource): SpecialRule | undefined {
  switch (asked.facts.service) {
    case 'sts':
      return tokenRule(asked);
    case 'iam':
      return protectedRule(asked, resource);
    case 'kms':
      return aliasRule(asked, resource);
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html */
function tokenRule({ action, caller }: Asked): SpecialRule | undefined {
  if (!isPrincipal(caller)) return undefined;
  if (action === 'sts:getcalleridentity')
    return allowed('sts:GetCallerIdentity needs no permission, and no policy denies it');
  if (caller.kind === 'federated')
    return denied('a federated user can call nothing of AWS STS but GetCallerIdentity');
  const isLongTerm = caller.kind === 'root' || caller.kind === 'user';
  if (action === 'sts:getsessiontoken') {
    return isLongTerm
      ? allowed('sts:GetSessionToken needs no permission, and no policy denies it')
      : denied('a role cannot call sts:GetSessionToken');
  }
  if (action === 'sts:getfederationtoken' && !isLongTerm)
    return denied('a role cannot call sts:GetFederationToken');
  if (action === 'sts:assumerole' && caller.kind === 'root')
    return denied('the root user cannot assume roles');
  return undefined;
}

/** Operations for which IAM documents UnmodifiableEntity, and whose resource is the role. */
const ROLE_CHANGES = operations([
  'AttachRolePolicy',
  'DeleteRole',
  'DeleteRolePermissionsBoundary',
  'DeleteRolePolicy',
  'DetachRolePolicy',
  'PutRolePermissionsBoundary',
  'PutRolePolicy',
  'UpdateAssumeRolePolicy',
  'UpdateRole',
  'UpdateRoleDescription',
]);
const POLICY_CHANGES = operations([
  'CreatePolicyVersion',
  'DeletePolicy',
  'DeletePolicyVersion',
  'SetDefaultPolicyVersion',
  'TagPolicy',
  'UntagPolicy',
]);

function operations(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((it) => `iam:${it.toLowerCase()}`));
}

/**
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
 * https://repost.aws/knowledge-center/identity-center-aws-reserved-sso
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
 */
function protectedRule({ action, caller }: Asked, resource: string): SpecialRule | undefined {
  if (caller.kind === 'service' || caller.isServiceLinked) return undefined;
  if (ROLE_CHANGES.has(action) && isRoleOfAws(afterFifthColon(resource))) {
    return denied('only the AWS service that made the role can change it');
  }
  if (POLICY_CHANGES.has(action) && resource.split(':')[4] === 'aws') {
    return denied('nobody but AWS can change an AWS managed policy');
  }
  return undefined;
}

function isRoleOfAws(name: string): boolean {
  return name.startsWith('role/aws-service-role/') || name.startsWith('role/aws-reserved/');
}

const ALIAS_CHANGES = new Set(['kms:createalias', 'kms:updatealias', 'kms:deletealias']);

/** https://docs.aws.amazon.com/kms/latest/developerguide/alias-create.html */
function aliasRule({ action }: Asked, resource: string): SpecialRule | undefined {
  if (!ALIAS_CHANGES.has(action) || !afterFifthColon(resource).startsWith('alias/aws/')) return undefined;
  return denied('the prefix alias/aws/ is reserved for AWS managed keys');
}

function allowed(note: string): SpecialRule {
  return { access: 'allowed', note };
}

function denied(note: string): SpecialRule {
  return { access: 'denied', note };
}

const OF_BUCKET_OWNERS = new Set(['s3:getbucketpolicy', 's3:putbucketpolicy', 's3:deletebucketpolicy']);

/**
 * The root user of a bucket's account can always do these, "even if their bucket policy explicitly denies" it; only
 * the organization and endpoint policies can.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
 */
export function overridesBucketPolicy({ action, caller, isSameAccount }: Asked): boolean {
  return caller.kind === 'root' && isSameAccount && OF_BUCKET_OWNERS.has(action);
}
