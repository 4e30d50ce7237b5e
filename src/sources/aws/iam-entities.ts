import type * as Iam from '@aws-sdk/client-iam';
import type { InlinePolicy } from '../../model/kinds/iam.ts';
import type { Unknown } from '../../model/reading.ts';
import type { Found } from '../../store/scan-store.ts';
import type { Operation } from './read.ts';
import { iso, must, operation, policyText, tagMap } from './read.ts';
import { told } from './told.ts';

export const getAccountAuthorizationDetails = operation<
  Iam.GetAccountAuthorizationDetailsCommandInput,
  Iam.GetAccountAuthorizationDetailsCommandOutput
>('iam', 'GetAccountAuthorizationDetails', ['iam:GetAccountAuthorizationDetails']);

export function userFound(detail: Iam.UserDetail): Found {
  const name = sent(detail.UserName, 'UserName');
  return {
    kind: 'iam:user',
    id: name,
    arn: sent(detail.Arn, 'Arn'),
    name,
    facts: {
      ManagedPolicyArns: attached(detail.AttachedManagedPolicies),
      // IAM leaves this list out for a user without inline policies.
      Policies: inline(detail.UserPolicyList ?? []),
      Groups: sent(detail.GroupList, 'GroupList'),
      PermissionsBoundary: boundary(detail.PermissionsBoundary),
      Tags: tagMap(detail.Tags),
    },
  };
}

export function groupFound(detail: Iam.GroupDetail): Found {
  const name = sent(detail.GroupName, 'GroupName');
  const { AttachedManagedPolicies: managed, GroupPolicyList: own } = detail;
  return {
    kind: 'iam:group',
    id: name,
    arn: sent(detail.Arn, 'Arn'),
    name,
    facts: {
      ManagedPolicyArns: mayTell(managed && attached(managed), 'AttachedManagedPolicies'),
      Policies: mayTell(own && inline(own), 'GroupPolicyList'),
    },
  };
}

/** Roles that services and Identity Center make for themselves; nobody in the account can edit them. */
const AWS_ROLE_PATHS = ['/aws-service-role/', '/aws-reserved/'];

/** Of a role's instance profiles, its facts take the ARN only. */
export type RoleDetail = Omit<Iam.RoleDetail, 'InstanceProfileList'> & {
  readonly InstanceProfileList?: readonly Pick<Iam.InstanceProfile, 'Arn'>[] | undefined;
};

export function roleFound(detail: RoleDetail): Found {
  const name = sent(detail.RoleName, 'RoleName');
  const path = sent(detail.Path, 'Path');
  const trust = detail.AssumeRolePolicyDocument;
  return {
    kind: 'iam:role',
    id: name,
    arn: sent(detail.Arn, 'Arn'),
    name,
    managedByAws: AWS_ROLE_PATHS.some((start) => path.startsWith(start)),
    facts: {
      AssumeRolePolicyDocument: mayTell(
        trust === undefined ? trust : document(trust),
        'AssumeRolePolicyDocument',
      ),
      ManagedPolicyArns: attached(detail.AttachedManagedPolicies),
      Policies: inline(sent(detail.RolePolicyList, 'RolePolicyList')),
      PermissionsBoundary: boundary(detail.PermissionsBoundary),
      instanceProfiles: mayTell(
        detail.InstanceProfileList?.map((it) => sent(it.Arn, "an instance profile's Arn")),
        'InstanceProfileList',
      ),
      createdAt: mayTell(detail.CreateDate && iso(detail.CreateDate), 'CreateDate'),
      // Without a date: not used within the 400 days that IAM looks back.
      lastUsed: iso(detail.RoleLastUsed?.LastUsedDate),
      Tags: tagMap(detail.Tags),
    },
  };
}

/** A customer managed policy, by its name; or one of AWS's, by its ARN, since it may have the name of a customer's. */
export function policyFound(detail: Iam.ManagedPolicyDetail): Found {
  const arn = sent(detail.Arn, 'Arn');
  const name = detail.PolicyName ?? arn.slice(arn.lastIndexOf('/') + 1);
  const version = sent(detail.PolicyVersionList, 'PolicyVersionList').find(
    (it) => it.IsDefaultVersion === true,
  );
  const PolicyDocument = document(sent(version?.Document, "the default version's Document"));
  if (isOfAws(arn)) return awsPolicyFound(arn, name, PolicyDocument);
  return {
    kind: 'iam:policy',
    id: name,
    arn,
    name,
    facts: {
      PolicyDocument,
      attachmentCount: mayTell(detail.AttachmentCount, 'AttachmentCount'),
    },
  };
}

export function awsPolicyFound(arn: string, name: string, PolicyDocument: string | Unknown): Found {
  return { kind: 'iam:aws-policy', id: arn, arn, name, managedByAws: true, facts: { PolicyDocument } };
}

/** AWS's own policies have `aws` in the place of an account. */
export function isOfAws(policyArn: string): boolean {
  return policyArn.split(':')[4] === 'aws';
}

/** IAM percent-encodes documents (RFC 3986), so that a plain one, as emulators send, starts with a brace. */
export function policyDocument(text: string, op: Operation): string | Unknown {
  return policyText(/^\s*%7b/i.test(text) ? decoded(text) : text, op);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function document(text: string): string | Unknown {
  return policyDocument(text, getAccountAuthorizationDetails);
}

function attached(policies: readonly Iam.AttachedPolicy[] | undefined): string[] {
  return sent(policies, 'AttachedManagedPolicies').map((it) => sent(it.PolicyArn, 'PolicyArn'));
}

/** One document that cannot be read makes the whole list unknown: what it grants is then open. */
function inline(policies: readonly Iam.PolicyDetail[]): readonly InlinePolicy[] | Unknown {
  const read: InlinePolicy[] = [];
  for (const it of policies) {
    const text = document(sent(it.PolicyDocument, 'PolicyDocument'));
    if (typeof text !== 'string') return text;
    read.push({ PolicyName: sent(it.PolicyName, 'PolicyName'), PolicyDocument: text });
  }
  return read;
}

/** IAM leaves the member out where there is no boundary. */
function boundary(of: Iam.AttachedPermissionsBoundary | undefined): string | null | Unknown {
  if (of === undefined) return null;
  return mayTell(of.PermissionsBoundaryArn, 'PermissionsBoundaryArn');
}

/** A member whose absence leaves one fact of one resource open. */
function mayTell<T>(value: T | undefined, member: string): T | Unknown {
  return told(value, getAccountAuthorizationDetails, member);
}

/** A member without which the answer cannot be believed. */
function sent<T>(value: T | undefined, member: string): T {
  return must(value, getAccountAuthorizationDetails, member);
}
