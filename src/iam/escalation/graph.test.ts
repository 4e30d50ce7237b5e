import { describe, expect, it } from 'vitest';
import type { Authorization, PolicySource, PrincipalEntity, Workload } from '../account/authorization.ts';
import type { Policy } from '../language/policy.ts';
import { accessMapOf } from '../sets/access-map.ts';
import { hasBit } from '../sets/bits.ts';
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
import type { Words } from '../sets/fixtures/accounts.ts';
import { escalationGraph } from './graph.ts';
import type { EscalationGraph } from './graph.ts';
import type { Value } from './rules/rule.ts';
import type { ScopeOptions } from './scope.ts';
import { VALUES } from './values.ts';

const ADMIN = policyOf({ Action: '*' });
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;

function arn(name: string): string {
  return `arn:aws:iam::${ACCOUNT}:${name}`;
}

function trusting(...statements: readonly Words[]): Pick<PrincipalEntity, 'trust'> {
  return {
    trust: sourceOf(policyOf(...statements.map((it) => ({ Action: 'sts:AssumeRole', ...it }))), 'trust'),
  };
}

const TRUSTS_ACCOUNT = trusting({ Principal: { AWS: ROOT } });
const TRUSTS_LAMBDA = trusting({ Principal: { Service: 'lambda.amazonaws.com' } });

function allowing(...actions: readonly string[]): Policy {
  return policyOf({ Action: actions });
}

function managed(name: string, policy: Policy): PolicySource {
  return { name, how: 'customer-managed', arn: arn(`policy/${name}`), policy };
}

function graphOf(authorization: Authorization, options: ScopeOptions = {}): EscalationGraph {
  return escalationGraph(accessMapOf(authorization), options);
}

/** How well one principal reaches the other, by their names. */
function reached(graph: EscalationGraph, from: string, to: string): Value | undefined {
  const { principals } = graph.map.authorization;
  const [one, other] = [from, to].map((name) => principals.findIndex((it) => it.name === name));
  return VALUES.find((value) => hasBit(graph.reach(value)[one ?? -1] ?? new Uint32Array(), other ?? -1));
}

function toAdmin(graph: EscalationGraph, from: string): Value | undefined {
  return graph.toAdmin[graph.map.authorization.principals.findIndex((it) => it.name === from)];
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
describe('assuming a role', () => {
  const me = user('me', []);
  const assumer = user('me', [allowing('sts:AssumeRole')]);
  const boundary = (...actions: readonly string[]): Partial<PrincipalEntity> => ({
    boundary: sourceOf(allowing(...actions), 'boundary'),
  });
  const session = `arn:aws:sts::${ACCOUNT}:assumed-role/me/mine`;
  it.each<[string, PrincipalEntity, Partial<PrincipalEntity>, Value | undefined]>([
    ['trusts the account, and policies allow it', assumer, TRUSTS_ACCOUNT, 'certain'],
    ['trusts the account, and no policy allows it', me, TRUSTS_ACCOUNT, undefined],
    ['names the user, who then needs no policy', me, trusting({ Principal: { AWS: me.arn } }), 'certain'],
    ['names another user', assumer, trusting({ Principal: { AWS: arn('user/other') } }), undefined],
    [
      'names everyone, and who is of the account needs no policy',
      me,
      trusting({ Principal: { AWS: '*' } }),
      'certain',
    ],
    ['trusts another account', assumer, trusting({ Principal: { AWS: '222222222222' } }), undefined],
    ['trusts a service', assumer, TRUSTS_LAMBDA, undefined],
    [
      'names the user, whom a policy denies it',
      user('me', [policyOf({ Effect: 'Deny', Action: 'sts:*' })]),
      trusting({ Principal: { AWS: me.arn } }),
      undefined,
    ],
    [
      'names the user, whose boundary does not limit that',
      user('me', [], boundary('s3:*')),
      trusting({ Principal: { AWS: me.arn } }),
      'certain',
    ],
    [
      'names the role, whose boundary limits that',
      role('me', [], boundary('s3:*')),
      trusting({ Principal: { AWS: arn('role/me') } }),
      undefined,
    ],
    [
      'names the role, whose boundary allows it',
      role('me', [], boundary('sts:*')),
      trusting({ Principal: { AWS: arn('role/me') } }),
      'certain',
    ],
    [
      'names one session of the role',
      role('me', []),
      trusting({ Principal: { AWS: session } }),
      'conditional',
    ],
    [
      'asks for a second factor',
      assumer,
      trusting({ Principal: { AWS: ROOT }, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
      'conditional',
    ],
    [
      'asks for the ARN that the caller has',
      assumer,
      trusting({ Principal: { AWS: ROOT }, Condition: { ArnLike: { 'aws:PrincipalArn': arn('user/m*') } } }),
      'certain',
    ],
    [
      'asks for the ARN of others',
      assumer,
      trusting({ Principal: { AWS: ROOT }, Condition: { ArnLike: { 'aws:PrincipalArn': arn('user/x*') } } }),
      undefined,
    ],
    [
      'asks for a tag that the caller has',
      user('me', [allowing('sts:*')], { tags: { team: 'a' } }),
      trusting({ Principal: { AWS: ROOT }, Condition: { StringEquals: { 'aws:PrincipalTag/team': 'a' } } }),
      'certain',
    ],
    [
      'denies the user',
      assumer,
      trusting({ Principal: { AWS: ROOT } }, { Effect: 'Deny', Principal: { AWS: me.arn } }),
      undefined,
    ],
    [
      'denies another user',
      assumer,
      trusting({ Principal: { AWS: ROOT } }, { Effect: 'Deny', Principal: { AWS: arn('user/x') } }),
      'certain',
    ],
    ['was not read', assumer, { trust: sourceOf(undefined, 'trust') }, 'conditional'],
    ['was not read, and no policy allows it', me, { trust: sourceOf(undefined, 'trust') }, undefined],
  ])('of a role that %s', (_, caller, trust, expected) => {
    const graph = graphOf(accountOf([caller, role('target', [], trust)]));
    expect(reached(graph, 'me', 'target')).toBe(expected);
  });

  it.each<[string, Authorization['organization'], Value | undefined]>([
    ['allow it', organizationOf([ADMIN], [ADMIN]), 'certain'],
    ['do not allow it on one level', organizationOf([ADMIN], [allowing('s3:*')]), undefined],
    ['deny it', organizationOf([ADMIN, policyOf({ Effect: 'Deny', Action: 'sts:AssumeRole' })]), undefined],
    ['were not read', { state: 'unknown', problem: 'denied' }, 'conditional'],
  ])('service control policies that %s', (_, organization, expected) => {
    const target = role('target', [], trusting({ Principal: { AWS: arn('user/me') } }));
    expect(reached(graphOf(accountOf([me, target], { organization })), 'me', 'target')).toBe(expected);
  });

  it('in circles ends', () => {
    const trust = trusting({ Principal: { AWS: ROOT } });
    const chain = ['a', 'b', 'c'].map((name) => role(name, [allowing('sts:AssumeRole')], trust));
    const graph = graphOf(accountOf([...chain, role('d', [ADMIN], trust)]));
    expect(['a', 'b', 'c', 'd'].map((name) => toAdmin(graph, name))).toEqual(Array(4).fill('certain'));
  });
});

describe('handing a role to a service', () => {
  const make = { Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'] };
  const pass = (more: Words = {}): Words => ({ Action: 'iam:PassRole', ...more });
  const to = (service: string): Words =>
    pass({ Condition: { StringEquals: { 'iam:PassedToService': service } } });
  const functions = (name: string): string => `arn:aws:lambda:*:${ACCOUNT}:function:${name}`;
  const own = trusting({
    Principal: { Service: 'lambda.amazonaws.com' },
    Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
  });
  const others = trusting({
    Principal: { Service: 'lambda.amazonaws.com' },
    Condition: { StringEquals: { 'aws:SourceAccount': '222222222222' } },
  });
  it.each<[string, readonly Words[], Partial<PrincipalEntity>, Value | undefined]>([
    ['that trusts it', [make, pass()], TRUSTS_LAMBDA, 'certain'],
    [
      'that trusts another service',
      [make, pass()],
      trusting({ Principal: { Service: 'ec2.amazonaws.com' } }),
      undefined,
    ],
    ['that trusts it for the account', [make, pass()], own, 'certain'],
    ['that trusts it for another account', [make, pass()], others, undefined],
    ['that may be passed to it', [make, to('lambda.amazonaws.com')], TRUSTS_LAMBDA, 'certain'],
    ['that may be passed to another service', [make, to('ec2.amazonaws.com')], TRUSTS_LAMBDA, undefined],
    ['that may not be passed', [make, pass({ Resource: arn('role/other') })], TRUSTS_LAMBDA, undefined],
    ['without making anything', [pass()], TRUSTS_LAMBDA, undefined],
    [
      'in functions of some names',
      [pass(), { ...make, Resource: functions('dev-*') }],
      TRUSTS_LAMBDA,
      'certain',
    ],
    [
      'in functions that it cannot invoke',
      [
        pass(),
        { Action: 'lambda:CreateFunction', Resource: functions('dev-*') },
        { Action: 'lambda:InvokeFunction', Resource: functions('prod-*') },
      ],
      TRUSTS_LAMBDA,
      undefined,
    ],
    [
      'in functions of some network',
      [pass(), { ...make, Condition: { StringEquals: { 'lambda:VpcIds': 'vpc-1' } } }],
      TRUSTS_LAMBDA,
      'conditional',
    ],
  ])('%s', (_, statements, trust, expected) => {
    const graph = graphOf(accountOf([user('me', [policyOf(...statements)]), role('target', [], trust)]));
    expect(reached(graph, 'me', 'target')).toBe(expected);
  });

  it.each<[string, readonly string[], readonly string[], Value | undefined]>([
    ['in an instance profile', [], [arn('instance-profile/p')], 'certain'],
    ['in no instance profile', [], [], undefined],
    [
      'in no instance profile, that can be put into one',
      ['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile'],
      [],
      'certain',
    ],
  ])('an instance takes a role %s', (_, more, instanceProfiles, expected) => {
    const me = user('me', [allowing('iam:PassRole', 'ec2:RunInstances', ...more)]);
    expect(reached(graphOf(accountOf([me, role('target', [], { instanceProfiles })])), 'me', 'target')).toBe(
      expected,
    );
  });

  it('in a Region that the organization allows', () => {
    const region = { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } };
    const organization = organizationOf([
      ADMIN,
      policyOf({ Effect: 'Deny', NotAction: 'iam:*', Condition: region }),
    ]);
    const me = user('me', [policyOf(make, pass())]);
    const graph = graphOf(accountOf([me, role('target', [], TRUSTS_LAMBDA)], { organization }));
    expect(reached(graph, 'me', 'target')).toBe('certain');
  });
});

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

describe('taking over workloads', () => {
  const me = user('me', [allowing('lambda:UpdateFunctionCode', 'lambda:InvokeFunction')]);
  const target = role('target', [], TRUSTS_LAMBDA);
  const workload = (more: Partial<Workload> = {}): Workload => ({
    kind: 'lambda:function',
    arn: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:f`,
    name: 'f',
    region: 'us-east-1',
    roles: [target.arn],
    tags: { team: 'a' },
    ...more,
  });
  const tagged = (team: string): PrincipalEntity =>
    user('me', [
      policyOf({
        Action: ['lambda:UpdateFunctionCode', 'lambda:InvokeFunction'],
        Condition: { StringEquals: { 'aws:ResourceTag/team': team } },
      }),
    ]);
  const listed: ScopeOptions = { kindsRead: new Set(['lambda:function']) };
  it.each<[string, PrincipalEntity, readonly Workload[], ScopeOptions, Value | undefined]>([
    ['one with the role', me, [workload()], {}, 'certain'],
    ['one with another role', me, [workload({ roles: [] })], {}, undefined],
    ['one whose role was not read', me, [workload({ roles: undefined })], {}, 'needs-resource'],
    ['none, where none was listed', me, [], {}, 'needs-resource'],
    ['none, where all were listed', me, [], listed, undefined],
    ['one with the tag that is asked for', tagged('a'), [workload()], {}, 'certain'],
    ['one with another tag', tagged('b'), [workload()], {}, undefined],
  ])('%s', (_, caller, workloads, options, expected) => {
    expect(reached(graphOf(accountOf([caller, target], { workloads }), options), 'me', 'target')).toBe(
      expected,
    );
  });

  it('is conditional where something else must start it', () => {
    const updater = user('me', [allowing('lambda:UpdateFunctionCode')]);
    expect(reached(graphOf(accountOf([updater, target], { workloads: [workload()] })), 'me', 'target')).toBe(
      'conditional',
    );
  });
});

describe('administrators', () => {
  const guard = policyOf({ Effect: 'Deny', Action: 'iam:*Role*', Resource: arn('role/protected-*') });
  const region = policyOf({
    Effect: 'Deny',
    NotAction: ['iam:*', 'sts:*', 'organizations:*'],
    Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } },
  });
  const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
  it.each<[string, PrincipalEntity, Authorization['organization'], [must: boolean, may: boolean]]>([
    ['everything', user('me', [ADMIN]), { state: 'none' }, [true, true]],
    ['all but iam', user('me', [policyOf({ NotAction: 'iam:*' })]), { state: 'none' }, [false, false]],
    ['iam alone', user('me', [allowing('iam:*')]), { state: 'none' }, [false, false]],
    [
      'everything with a second factor',
      user('me', [policyOf({ Action: '*', Condition: mfa })]),
      { state: 'none' },
      [false, true],
    ],
    ['everything in one Region', user('me', [ADMIN]), organizationOf([ADMIN, region]), [true, true]],
    [
      'everything but some protected roles',
      user('me', [ADMIN]),
      organizationOf([ADMIN, guard]),
      [true, true],
    ],
    [
      'everything within an organization that was not read',
      user('me', [ADMIN]),
      { state: 'unknown', problem: 'denied' },
      [false, true],
    ],
    [
      'a policy that was not read',
      user('me', [], { policies: [sourceOf(undefined)] }),
      { state: 'none' },
      [false, true],
    ],
    [
      'everything on one bucket',
      user('me', [policyOf({ Action: '*', Resource: 'arn:aws:s3:::b' })]),
      { state: 'none' },
      [false, false],
    ],
  ])('%s', (_, me, organization, expected) => {
    const { admins } = graphOf(accountOf([me], { organization }));
    expect([hasBit(admins.must, 0), hasBit(admins.may, 0)]).toEqual(expected);
  });
});
