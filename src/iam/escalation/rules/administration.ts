import { on } from './rule.ts';
import type { AdministrationRule } from './rule.ts';

const BOUNDARY_GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html';
const IDENTITY_CENTER_GUIDE =
  'https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html';

export const ADMINISTRATION_RULES: readonly AdministrationRule[] = [
  {
    kind: 'new-administrator',
    id: 'seaworthy-iam-004',
    name: 'Creates a role that trusts it and attaches a managed policy to it',
    needs: on('new', 'iam:CreateRole', 'iam:AttachRolePolicy'),
    fix: 'Let roles be created only with the permissions boundary that iam:PermissionsBoundary names.',
    references: [BOUNDARY_GUIDE],
  },
  {
    kind: 'new-administrator',
    id: 'seaworthy-iam-005',
    name: 'Creates a role that trusts it and puts an inline policy on it',
    needs: on('new', 'iam:CreateRole', 'iam:PutRolePolicy'),
    fix: 'Let roles be created only with the permissions boundary that iam:PermissionsBoundary names.',
    references: [BOUNDARY_GUIDE],
  },
  {
    kind: 'new-administrator',
    id: 'seaworthy-iam-006',
    name: 'Creates a user with a managed policy and an access key',
    needs: on('new', 'iam:CreateUser', 'iam:AttachUserPolicy', 'iam:CreateAccessKey'),
    fix: 'Let users be created only with the permissions boundary that iam:PermissionsBoundary names.',
    references: [BOUNDARY_GUIDE],
  },
  {
    kind: 'new-administrator',
    id: 'seaworthy-iam-007',
    name: 'Creates a user with an inline policy and an access key',
    needs: on('new', 'iam:CreateUser', 'iam:PutUserPolicy', 'iam:CreateAccessKey'),
    fix: 'Let users be created only with the permissions boundary that iam:PermissionsBoundary names.',
    references: [BOUNDARY_GUIDE],
  },
  {
    kind: 'new-administrator',
    id: 'sso-001',
    name: 'Makes a permission set with any policy and assigns it to itself',
    needs: on(
      'new',
      'sso:CreatePermissionSet',
      'sso:AttachManagedPolicyToPermissionSet',
      'sso:CreateAccountAssignment',
    ),
    identityCenter: true,
    fix: 'Allow changes of permission sets and assignments to the administrators of Identity Center only.',
    references: [IDENTITY_CENTER_GUIDE],
  },
  {
    kind: 'new-administrator',
    id: 'sso-002',
    name: 'Attaches a managed policy to a permission set that it is assigned to',
    needs: on('new', 'sso:AttachManagedPolicyToPermissionSet'),
    identityCenter: true,
    assumes: ['whoever acts is assigned to the permission set'],
    fix: 'Allow changes of permission sets to the administrators of Identity Center only.',
    references: [IDENTITY_CENTER_GUIDE],
  },
  {
    kind: 'new-administrator',
    id: 'sso-003',
    name: 'Writes an inline policy into a permission set that it is assigned to',
    needs: on('new', 'sso:PutInlinePolicyToPermissionSet'),
    identityCenter: true,
    assumes: ['whoever acts is assigned to the permission set'],
    fix: 'Allow changes of permission sets to the administrators of Identity Center only.',
    references: [IDENTITY_CENTER_GUIDE],
  },
];
