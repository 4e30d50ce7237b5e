import { describe, expect, it } from 'vitest';
import {
  ADMIN,
  arn,
  trusting,
  TRUSTS_ACCOUNT,
  allowing,
  managed,
  graphOf,
  reached,
  toAdmin,
} from './fixtures/cases.ts';
import {
  ACCOUNT,
  accountOf,
  MANAGEMENT,
  organizationOf,
  policyOf,
  role,
  sourceOf,
  user,
} from '../sets/fixtures/accounts.ts';
import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import type { Words } from '../sets/fixtures/accounts.ts';
import type { Value } from './rules/rule.ts';
import type { Policy } from '../language/policy.ts';

describe('changing identities', () => {
  const bounded = (policy: Policy): Partial<PrincipalEntity> => ({
    boundary: { name: 'b', how: 'boundary', arn: arn('policy/b'), policy },
  });
  const onlyWithBoundary = { StringEquals: { 'iam:PermissionsBoundary': arn('policy/b') } };
  const onlyPolicy = (name: string): NonNullable<Words['Condition']> => ({
    ArnEquals: { 'iam:PolicyARN': `arn:aws:iam::aws:policy/${name}` },
  });
  const self = (
    kind: 'user' | 'role',
    statements: readonly Words[],
    more: Partial<PrincipalEntity> = {},
  ): PrincipalEntity => (kind === 'user' ? user : role)('me', [policyOf(...statements)], more);
  const attach = { Action: 'iam:AttachUserPolicy' };
  it.each<[string, PrincipalEntity, Value | undefined]>([
    ['attaches a policy to itself', self('user', [attach]), 'certain'],
    [
      'attaches a policy to itself by its own name',
      self('user', [{ ...attach, Resource: arn('user/${aws:username}') }]),
      'certain',
    ],
    ['attaches a policy to others only', self('user', [{ ...attach, Resource: arn('user/x') }]), undefined],
    [
      'attaches AdministratorAccess only',
      self('user', [{ ...attach, Condition: onlyPolicy('AdministratorAccess') }]),
      'certain',
    ],
    [
      'attaches ReadOnlyAccess only',
      self('user', [{ ...attach, Condition: onlyPolicy('ReadOnlyAccess') }]),
      undefined,
    ],
    [
      'attaches a policy within a boundary',
      self('user', [attach], bounded(allowing('iam:AttachUserPolicy', 's3:*'))),
      undefined,
    ],
    ['attaches a policy within a boundary that is none', self('user', [attach], bounded(ADMIN)), 'certain'],
    [
      'attaches a policy to the bounded, and is not',
      self('user', [{ ...attach, Condition: onlyWithBoundary }]),
      undefined,
    ],
    [
      'attaches a policy to itself, whom all else is denied',
      self('user', [attach, { Effect: 'Deny', NotAction: 'iam:Attach*' }]),
      undefined,
    ],
    [
      'attaches a policy within a boundary that it can then take off',
      self('user', [attach], bounded(allowing('iam:*', 's3:*'))),
      'certain',
    ],
    [
      'attaches a policy to itself, and is denied little that it could not make another do',
      self('user', [attach, { Effect: 'Deny', Action: ['ec2:*', 's3:*'] }]),
      'certain',
    ],
    [
      'attaches a policy to itself with a second factor',
      self('user', [{ ...attach, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }]),
      'conditional',
    ],
    ['is a role and attaches policies to users', self('role', [attach]), undefined],
    [
      'creates roles without a boundary',
      self('user', [{ Action: ['iam:CreateRole', 'iam:PutRolePolicy'] }]),
      'certain',
    ],
    [
      'creates roles with a boundary only',
      self('user', [
        {
          Action: ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy'],
          Condition: onlyWithBoundary,
        },
      ]),
      undefined,
    ],
    [
      'creates roles of one name and gives policies to others',
      self('user', [
        { Action: 'iam:CreateRole', Resource: arn('role/a-*') },
        { Action: 'iam:PutRolePolicy', Resource: arn('role/b-*') },
      ]),
      undefined,
    ],
    [
      'creates users with a key',
      self('role', [
        {
          Action: ['iam:CreateUser', 'iam:AttachUserPolicy', 'iam:CreateAccessKey'],
          Resource: arn('user/ci/*'),
        },
      ]),
      'certain',
    ],
    [
      'takes off its boundary',
      self('user', [{ Action: '*' }], bounded(allowing('iam:DeleteUserPermissionsBoundary', 's3:*'))),
      'certain',
    ],
    [
      'takes off a boundary behind which is little',
      self('user', [{ Action: ['iam:DeleteUserPermissionsBoundary', 's3:*'] }], bounded(ADMIN)),
      undefined,
    ],
    [
      'changes its boundary for AdministratorAccess',
      self('user', [{ Action: '*' }], bounded(allowing('iam:PutUserPermissionsBoundary'))),
      'certain',
    ],
    [
      'changes its boundary for the same',
      self(
        'user',
        [{ Action: '*' }],
        bounded(policyOf({ Action: 'iam:PutUserPermissionsBoundary', Condition: onlyWithBoundary })),
      ),
      undefined,
    ],
  ])('%s', (_, me, expected) => {
    expect(toAdmin(graphOf(accountOf([me])), 'me')).toBe(expected);
  });

  it.each<[string, Words, boolean, Value | undefined]>([
    ['writes a version of a policy that it holds', { Action: 'iam:CreatePolicyVersion' }, true, 'certain'],
    [
      'writes a version of a policy that it does not hold',
      { Action: 'iam:CreatePolicyVersion' },
      false,
      undefined,
    ],
    ['puts another version in force', { Action: 'iam:SetDefaultPolicyVersion' }, true, 'conditional'],
    [
      'writes versions of others',
      { Action: 'iam:CreatePolicyVersion', Resource: arn('policy/x') },
      true,
      undefined,
    ],
  ])('%s', (_, statement, isHeld, expected) => {
    const policies = [sourceOf(policyOf(statement)), ...(isHeld ? [managed('p', allowing('s3:*'))] : [])];
    const other = user('other', [], { policies: [managed('p', allowing('s3:*'))] });
    expect(toAdmin(graphOf(accountOf([user('me', [], { policies }), other])), 'me')).toBe(expected);
  });

  it.each<[string, PrincipalEntity, Value | undefined]>([
    ['a user', self('user', [{ Action: 'iam:AddUserToGroup' }]), 'certain'],
    [
      'a user with a boundary',
      self('user', [{ Action: 'iam:AddUserToGroup' }], bounded(ADMIN)),
      'conditional',
    ],
    ['a role', self('role', [{ Action: 'iam:AddUserToGroup' }]), undefined],
    [
      'a role that can become a user',
      self('role', [{ Action: ['iam:AddUserToGroup', 'iam:CreateAccessKey', 'iam:DeleteAccessKey'] }]),
      'certain',
    ],
  ])('%s joins the administrators', (_, me, expected) => {
    const groups = [{ name: 'admins', arn: arn('group/admins'), policies: [sourceOf(ADMIN)] }];
    expect(toAdmin(graphOf(accountOf([me, user('other', [])], { groups })), 'me')).toBe(expected);
  });

  it('changes no role that only AWS can change', () => {
    const reserved = role('AWSReservedSSO_x', [], {
      path: '/aws-reserved/sso.amazonaws.com/',
      managedByAws: true,
    });
    const me = user('me', [allowing('iam:AttachRolePolicy', 'iam:UpdateAssumeRolePolicy')]);
    expect(toAdmin(graphOf(accountOf([me, reserved])), 'me')).toBeUndefined();
    expect(toAdmin(graphOf(accountOf([me, role('plain', [])])), 'me')).toBe('certain');
  });

  type Credentials = PrincipalEntity['credentials'];
  const known = (it: Partial<NonNullable<Credentials>>): Credentials => ({
    password: false,
    mfa: false,
    activeKeys: 0,
    ...it,
  });
  it.each<[string, readonly string[], Credentials, Value | undefined]>([
    ['a key for a user with one', ['CreateAccessKey'], known({ activeKeys: 1 }), 'certain'],
    ['a key for a user with two', ['CreateAccessKey'], known({ activeKeys: 2 }), undefined],
    [
      'a key in the place of another',
      ['CreateAccessKey', 'DeleteAccessKey'],
      known({ activeKeys: 2 }),
      'certain',
    ],
    ['a key for a user of whom nothing is known', ['CreateAccessKey'], undefined, 'conditional'],
    ['a first password', ['CreateLoginProfile'], known({}), 'certain'],
    ['a first password for who has one', ['CreateLoginProfile'], known({ password: true }), undefined],
    ['a new password', ['UpdateLoginProfile'], known({ password: true }), 'certain'],
    ['a new password for who has none', ['UpdateLoginProfile'], known({}), undefined],
    [
      'a new password for who has a second factor',
      ['UpdateLoginProfile'],
      known({ password: true, mfa: true }),
      undefined,
    ],
    [
      'a new password, and the second factor off',
      ['UpdateLoginProfile', 'DeactivateMFADevice'],
      known({ password: true, mfa: true }),
      'certain',
    ],
  ])('makes %s', (_, operations, credentials, expected) => {
    const me = role('me', [allowing(...operations.map((it) => `iam:${it}`))]);
    const other = user('other', [], credentials === undefined ? {} : { credentials });
    expect(reached(graphOf(accountOf([me, other])), 'me', 'other')).toBe(expected);
  });

  // Neither of the two reaches the other; whoever has both can change one by the other.
  it('changes one principal as another', () => {
    const onlyMe = trusting({ Principal: { AWS: arn('user/me') } });
    const editor = role(
      'editor',
      [policyOf({ Action: 'iam:PutRolePolicy', Resource: arn('role/edited') })],
      onlyMe,
    );
    const [me, edited] = [user('me', []), role('edited', [], onlyMe)];
    const graph = graphOf(accountOf([me, editor, edited]));
    expect(['me', 'editor', 'edited'].map((it) => toAdmin(graph, it))).toEqual([
      'certain',
      undefined,
      undefined,
    ]);
    expect(toAdmin(graphOf(accountOf([me, edited])), 'me')).toBeUndefined();
  });

  it('is changed by a role that it assumes', () => {
    const helper = role(
      'helper',
      [policyOf({ Action: 'iam:AttachUserPolicy', Resource: arn('user/me') })],
      TRUSTS_ACCOUNT,
    );
    const graph = graphOf(accountOf([user('me', [allowing('sts:AssumeRole')]), helper]));
    expect(['me', 'helper'].map((it) => toAdmin(graph, it))).toEqual(['certain', undefined]);
  });

  it.each<[string, Authorization['organization'], Value | undefined]>([
    ['in no organization', { state: 'none' }, undefined],
    ['in a member account', organizationOf([ADMIN]), 'needs-resource'],
    [
      'in the management account',
      {
        ...organizationOf(),
        state: 'known',
        id: 'o-1',
        managementAccountId: ACCOUNT,
        serviceControlPolicies: [],
        resourceControlPolicies: [],
      },
      'certain',
    ],
  ])('assigns itself a permission set %s', (_, organization, expected) => {
    const me = user('me', [allowing('sso:*')]);
    expect(toAdmin(graphOf(accountOf([me], { organization })), 'me')).toBe(expected);
    expect(MANAGEMENT).not.toBe(ACCOUNT);
  });
});
