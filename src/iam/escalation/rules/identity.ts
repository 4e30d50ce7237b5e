import { on, pathfinding } from './rule.ts';
import type { PairRule, SelfRule, TargetRule } from './rule.ts';

const POLICIES_GUIDE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html';
const VERSIONS_GUIDE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html';
const BOUNDARY_GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html';
const GROUPS_GUIDE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_add-remove-users.html';
const ASSUME_GUIDE = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html';
const TRUST_GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html';
const KEYS_GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html';
const PASSWORDS_GUIDE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html';

export const SELF_RULES: readonly SelfRule[] = [
  {
    kind: 'self',
    id: 'iam-001',
    name: 'Writes a new version of a managed policy that it holds',
    needs: on('target policy', 'iam:CreatePolicyVersion'),
    effect: 'any-right',
    of: 'policy',
    fix: 'Allow iam:CreatePolicyVersion only on policies that its holder does not have, and to administrators.',
    references: [pathfinding('iam-001'), VERSIONS_GUIDE],
  },
  {
    kind: 'self',
    id: 'prowler:SetDefaultPolicyVersion',
    name: 'Puts an older version of a managed policy that it holds in force',
    needs: on('target policy', 'iam:SetDefaultPolicyVersion'),
    effect: 'older-version',
    of: 'policy',
    assumes: ['an older version of the policy allows more'],
    fix: 'Delete versions that are no longer needed, and allow iam:SetDefaultPolicyVersion to administrators only.',
    references: [VERSIONS_GUIDE],
  },
  {
    kind: 'self',
    id: 'iam-005',
    aka: ['prowler:IAMPut'],
    name: 'Puts an inline policy on its own role',
    needs: on('target role', 'iam:PutRolePolicy'),
    effect: 'any-right',
    of: 'role',
    fix: 'Allow iam:PutRolePolicy only on roles that are meant to be managed, and never on the role itself.',
    references: [pathfinding('iam-005'), POLICIES_GUIDE],
  },
  {
    kind: 'self',
    id: 'iam-007',
    aka: ['prowler:IAMPut'],
    name: 'Puts an inline policy on its own user',
    needs: on('target user', 'iam:PutUserPolicy'),
    effect: 'any-right',
    of: 'user',
    fix: 'Allow iam:PutUserPolicy to administrators only, or only for users with a permissions boundary.',
    references: [pathfinding('iam-007'), POLICIES_GUIDE],
  },
  {
    kind: 'self',
    id: 'iam-008',
    name: 'Attaches a managed policy to its own user',
    needs: on('target user', 'iam:AttachUserPolicy'),
    effect: 'any-right',
    of: 'user',
    fix: 'Allow iam:AttachUserPolicy only for the policies that iam:PolicyARN lists, or only for bounded users.',
    references: [pathfinding('iam-008'), POLICIES_GUIDE],
  },
  {
    kind: 'self',
    id: 'iam-009',
    name: 'Attaches a managed policy to its own role',
    needs: on('target role', 'iam:AttachRolePolicy'),
    effect: 'any-right',
    of: 'role',
    fix: 'Allow iam:AttachRolePolicy only for the policies that iam:PolicyARN lists, or only for bounded roles.',
    references: [pathfinding('iam-009'), POLICIES_GUIDE],
  },
  {
    kind: 'self',
    id: 'iam-010',
    name: 'Attaches a managed policy to a group that it is in',
    needs: on('target group', 'iam:AttachGroupPolicy'),
    effect: 'any-right',
    of: 'group',
    fix: 'Allow iam:AttachGroupPolicy to administrators only, or only for the policies that iam:PolicyARN lists.',
    references: [pathfinding('iam-010'), POLICIES_GUIDE],
  },
  {
    kind: 'self',
    id: 'iam-011',
    aka: ['prowler:IAMPut'],
    name: 'Puts an inline policy on a group that it is in',
    needs: on('target group', 'iam:PutGroupPolicy'),
    effect: 'any-right',
    of: 'group',
    fix: 'Allow iam:PutGroupPolicy to administrators only.',
    references: [pathfinding('iam-011'), POLICIES_GUIDE],
  },
  {
    kind: 'self',
    id: 'iam-013',
    name: 'Joins a group that has more rights',
    needs: on('target group', 'iam:AddUserToGroup'),
    effect: 'group-rights',
    of: 'group',
    fix: 'Allow iam:AddUserToGroup only on groups without further rights.',
    references: [pathfinding('iam-013'), GROUPS_GUIDE],
  },
  {
    kind: 'self',
    id: 'iam-022',
    name: 'Takes the permissions boundary off a user',
    needs: on('target user', 'iam:DeleteUserPermissionsBoundary'),
    effect: 'no-boundary',
    of: 'user',
    fix: 'Deny iam:DeleteUserPermissionsBoundary to everyone whom a boundary is meant to hold.',
    references: [BOUNDARY_GUIDE],
  },
  {
    kind: 'self',
    id: 'seaworthy-iam-001',
    name: 'Takes the permissions boundary off its own role',
    needs: on('target role', 'iam:DeleteRolePermissionsBoundary'),
    effect: 'no-boundary',
    of: 'role',
    fix: 'Deny iam:DeleteRolePermissionsBoundary to everyone whom a boundary is meant to hold.',
    references: [BOUNDARY_GUIDE],
  },
  {
    kind: 'self',
    id: 'seaworthy-iam-002',
    name: 'Puts a wider permissions boundary on a user',
    needs: on('target user', 'iam:PutUserPermissionsBoundary'),
    effect: 'no-boundary',
    of: 'user',
    fix: 'Allow iam:PutUserPermissionsBoundary only for the boundary that iam:PermissionsBoundary names.',
    references: [BOUNDARY_GUIDE],
  },
  {
    kind: 'self',
    id: 'seaworthy-iam-003',
    name: 'Puts a wider permissions boundary on its own role',
    needs: on('target role', 'iam:PutRolePermissionsBoundary'),
    effect: 'no-boundary',
    of: 'role',
    fix: 'Allow iam:PutRolePermissionsBoundary only for the boundary that iam:PermissionsBoundary names.',
    references: [BOUNDARY_GUIDE],
  },
];

export const TARGET_RULES: readonly TargetRule[] = [
  {
    kind: 'principal-access',
    id: 'sts-001',
    name: 'Assumes a role',
    needs: on('target role', 'sts:AssumeRole'),
    effect: 'assume',
    fix: 'Name the principals that need the role in its trust policy, and the roles that are needed in sts:AssumeRole.',
    references: [pathfinding('sts-001'), ASSUME_GUIDE],
  },
  {
    kind: 'principal-access',
    id: 'iam-002',
    name: 'Makes an access key for a user',
    needs: on('target user', 'iam:CreateAccessKey'),
    effect: 'access-key',
    fix: 'Allow iam:CreateAccessKey on ${aws:username} only.',
    references: [pathfinding('iam-002'), KEYS_GUIDE],
  },
  {
    kind: 'principal-access',
    id: 'iam-003',
    name: 'Replaces an access key of a user that has two',
    needs: on('target user', 'iam:CreateAccessKey', 'iam:DeleteAccessKey'),
    effect: 'access-key-swap',
    fix: 'Allow iam:CreateAccessKey and iam:DeleteAccessKey on ${aws:username} only.',
    references: [pathfinding('iam-003'), KEYS_GUIDE],
  },
  {
    kind: 'principal-access',
    id: 'iam-004',
    name: 'Gives a user that has no password one',
    needs: on('target user', 'iam:CreateLoginProfile'),
    effect: 'new-password',
    fix: 'Allow iam:CreateLoginProfile to administrators only.',
    references: [pathfinding('iam-004'), PASSWORDS_GUIDE],
  },
  {
    kind: 'principal-access',
    id: 'iam-006',
    name: 'Changes the password of a user',
    needs: on('target user', 'iam:UpdateLoginProfile'),
    effect: 'password',
    fix: 'Allow iam:UpdateLoginProfile to administrators only; users change their own with iam:ChangePassword.',
    references: [pathfinding('iam-006'), PASSWORDS_GUIDE],
  },
  {
    kind: 'principal-access',
    id: 'iam-012',
    aka: ['prowler:AssumeRole+UpdateAssumeRolePolicy'],
    name: 'Lets itself into the trust policy of a role, and assumes it',
    needs: on('target role', 'iam:UpdateAssumeRolePolicy'),
    effect: 'trust',
    fix: 'Allow iam:UpdateAssumeRolePolicy only on roles with fewer rights than its holder has.',
    references: [pathfinding('iam-012'), TRUST_GUIDE],
  },
];

interface Pair {
  readonly id: string;
  readonly aka?: readonly string[];
  readonly change: string;
  readonly become: string;
}

/** `sts-001` stands for a role that trusts whoever acts; `iam-012` for one that is made to. */
const PAIRS: readonly Pair[] = [
  { id: 'iam-014', change: 'iam-009', become: 'sts-001' },
  { id: 'iam-015', change: 'iam-008', become: 'iam-002' },
  { id: 'iam-016', change: 'iam-001', become: 'sts-001' },
  { id: 'iam-017', change: 'iam-005', become: 'sts-001' },
  { id: 'iam-018', change: 'iam-007', become: 'iam-002' },
  { id: 'iam-019', change: 'iam-009', become: 'iam-012' },
  { id: 'iam-020', change: 'iam-001', become: 'iam-012' },
  { id: 'iam-021', change: 'iam-005', become: 'iam-012' },
  { id: 'iam-023', change: 'seaworthy-iam-001', become: 'sts-001' },
];

const PAIR_NAMES: ReadonlyMap<string, string> = new Map([
  ['iam-001', 'Writes a new version of a policy that another one holds'],
  ['iam-005', 'Puts an inline policy on a role'],
  ['iam-007', 'Puts an inline policy on a user'],
  ['iam-008', 'Attaches a managed policy to a user'],
  ['iam-009', 'Attaches a managed policy to a role'],
  ['seaworthy-iam-001', 'Takes the permissions boundary off a role'],
]);
const BECOMING: ReadonlyMap<string, string> = new Map([
  ['sts-001', 'assumes it'],
  ['iam-002', 'makes an access key for it'],
  ['iam-012', 'lets itself into its trust policy'],
]);

export const PAIR_RULES: readonly PairRule[] = PAIRS.map(pairRule);

function pairRule({ id, change, become }: Pair): PairRule {
  const first = SELF_RULES.find((it) => it.id === change);
  const second = TARGET_RULES.find((it) => it.id === become);
  if (first === undefined || second === undefined) throw new Error(`rule ${id} has no halves`);
  return {
    kind: 'change-then-become',
    id,
    name: `${PAIR_NAMES.get(change) ?? first.name}, and ${BECOMING.get(become) ?? second.name}`,
    needs: [...first.needs, ...second.needs],
    change,
    become,
    fix: `Allow ${actionsOf(first)} and ${actionsOf(second)} on the same target to administrators only.`,
    references: [pathfinding(id), ...first.references.slice(-1), ...second.references.slice(-1)],
  };
}

function actionsOf(rule: SelfRule | TargetRule): string {
  return rule.needs.map((it) => it.action).join(' and ');
}
