import type * as Iam from '@aws-sdk/client-iam';
import type { RoleDetail } from '../aws/iam-entities.ts';
import type { Place } from './members.ts';
import { date, document, flag, number, object, objects, text, texts } from './members.ts';

/*
 * The details of a file in the SDK's types, so that they become facts by the same code as the API's answers. Members
 * that no fact is made from are left out; whether one that is missing may be missing, that code decides.
 */

export function userDetail(place: Place): Iam.UserDetail {
  return {
    UserName: text(place, 'UserName'),
    Arn: text(place, 'Arn'),
    GroupList: texts(place, 'GroupList'),
    AttachedManagedPolicies: attached(place),
    UserPolicyList: inline(place, 'UserPolicyList'),
    PermissionsBoundary: boundary(place),
    Tags: tags(place),
  };
}

export function groupDetail(place: Place): Iam.GroupDetail {
  return {
    GroupName: text(place, 'GroupName'),
    Arn: text(place, 'Arn'),
    AttachedManagedPolicies: attached(place),
    GroupPolicyList: inline(place, 'GroupPolicyList'),
  };
}

export function roleDetail(place: Place): RoleDetail {
  const used = object(place, 'RoleLastUsed');
  return {
    RoleName: text(place, 'RoleName'),
    Path: text(place, 'Path'),
    Arn: text(place, 'Arn'),
    CreateDate: date(place, 'CreateDate'),
    AssumeRolePolicyDocument: document(place, 'AssumeRolePolicyDocument'),
    InstanceProfileList: objects(place, 'InstanceProfileList')?.map((it) => ({ Arn: text(it, 'Arn') })),
    AttachedManagedPolicies: attached(place),
    RolePolicyList: inline(place, 'RolePolicyList'),
    PermissionsBoundary: boundary(place),
    RoleLastUsed: used && { LastUsedDate: date(used, 'LastUsedDate') },
    Tags: tags(place),
  };
}

export function policyDetail(place: Place): Iam.ManagedPolicyDetail {
  return {
    PolicyName: text(place, 'PolicyName'),
    Arn: text(place, 'Arn'),
    AttachmentCount: number(place, 'AttachmentCount'),
    PolicyVersionList: objects(place, 'PolicyVersionList')?.map((version) => ({
      IsDefaultVersion: flag(version, 'IsDefaultVersion'),
      Document: document(version, 'Document'),
    })),
  };
}

function attached(place: Place): Iam.AttachedPolicy[] | undefined {
  return objects(place, 'AttachedManagedPolicies')?.map((it) => ({ PolicyArn: text(it, 'PolicyArn') }));
}

function inline(place: Place, member: string): Iam.PolicyDetail[] | undefined {
  return objects(place, member)?.map((it) => ({
    PolicyName: text(it, 'PolicyName'),
    PolicyDocument: document(it, 'PolicyDocument'),
  }));
}

function boundary(place: Place): Iam.AttachedPermissionsBoundary | undefined {
  const value = object(place, 'PermissionsBoundary');
  return value && { PermissionsBoundaryArn: text(value, 'PermissionsBoundaryArn') };
}

function tags(place: Place): Iam.Tag[] | undefined {
  return objects(place, 'Tags')?.map((tag) => ({ Key: text(tag, 'Key'), Value: text(tag, 'Value') }));
}
