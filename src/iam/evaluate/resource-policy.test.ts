import { describe } from 'vitest';
import {
  allow,
  ANONYMOUS,
  check,
  deny,
  federated,
  given,
  grant,
  known,
  OTHER,
  OWN,
  refuse,
  role,
  roleArn,
  root,
  service,
  session,
  sessionArn,
  user,
  userArn,
} from './fixtures/questions.ts';

const OBJECT = 'arn:aws:s3:::bucket/key';
const get = { does: 's3:GetObject', on: OBJECT } as const;
const NOTHING = [allow('ec2:*')];
const ALL = [allow('*')];

// The table "Resource-based policies and implicit denies in other policy types (same account)" of
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
describe('within an account', () => {
  const carol = federated('carol', { issuerArn: userArn('token-app') });
  const run = session('app', 'run', { issuerArn: roleArn('app') });
  check([
    ['a user by its ARN', { ...get, policy: [grant(userArn('alice'))] }, 'allowed'],
    [
      'a user by its ARN, whatever the boundary',
      { ...get, policy: [grant(userArn('alice'))], boundary: NOTHING },
      'allowed',
    ],
    ['another user', { ...get, policy: [grant(userArn('bob'))] }, 'denied'],
    ["a user's name is compared with case", { ...get, policy: [grant(userArn('Alice'))] }, 'denied'],
    ['a role by its ARN', { ...get, who: run, policy: [grant(roleArn('app'))] }, 'allowed'],
    ['any session of a role by its ARN', { ...get, who: role(), policy: [grant(roleArn('app'))] }, 'allowed'],
    [
      'a role by its ARN, not beyond the boundary',
      { ...get, who: run, policy: [grant(roleArn('app'))], boundary: NOTHING },
      'denied',
    ],
    [
      'a role by its ARN, within the boundary',
      { ...get, who: run, policy: [grant(roleArn('app'))], boundary: ALL },
      'allowed',
    ],
    [
      'a role by its ARN, not beyond the session policy',
      { ...get, who: run, policy: [grant(roleArn('app'))], session: NOTHING },
      'denied',
    ],
    [
      'a role by its ARN, within the session policy',
      { ...get, who: run, policy: [grant(roleArn('app'))], session: ALL },
      'allowed',
    ],
    [
      'a session by its ARN, whatever the boundary',
      { ...get, who: run, policy: [grant(sessionArn('app', 'run'))], boundary: NOTHING },
      'allowed',
    ],
    [
      'a session by its ARN, whatever the session policy',
      { ...get, who: run, policy: [grant(sessionArn('app', 'run'))], session: NOTHING },
      'allowed',
    ],
    ['another session', { ...get, who: run, policy: [grant(sessionArn('app', 'walk'))] }, 'denied'],
    [
      'a role of which one session is named',
      { ...get, who: role(), policy: [grant(sessionArn('app', 'run'))] },
      'conditional',
    ],
    [
      'a session whose role has a path that is not known',
      { ...get, who: session(), policy: [grant(roleArn('team/app'))] },
      'allowed',
    ],
    ['another role', { ...get, who: session(), policy: [grant(roleArn('other'))] }, 'denied'],
    ['a federated user by the session', { ...get, who: carol, policy: [grant(carol.arn)] }, 'allowed'],
    [
      'a federated user by the session, whatever the limits',
      { ...get, who: carol, policy: [grant(carol.arn)], boundary: NOTHING, session: NOTHING },
      'allowed',
    ],
    [
      'a federated user by the user behind, without session policy',
      { ...get, who: carol, policy: [grant(userArn('token-app'))] },
      'denied',
    ],
    [
      'a federated user by the user behind, within the session policy',
      { ...get, who: carol, policy: [grant(userArn('token-app'))], session: ALL },
      'allowed',
    ],
    [
      'a federated user of whom the user behind is not known',
      { ...get, who: federated(), policy: [grant(userArn('token-app'))], session: ALL },
      'conditional',
    ],
    ['the root user', { ...get, who: root(), policy: [grant(OWN)] }, 'allowed'],
    [
      'a service',
      { ...get, who: service('logs.amazonaws.com'), policy: [grant({ Service: 'logs.amazonaws.com' })] },
      'allowed',
    ],
    [
      'another service',
      { ...get, who: service('logs.amazonaws.com'), policy: [grant({ Service: 'sns.amazonaws.com' })] },
      'denied',
    ],
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
describe('principals', () => {
  check([
    ['everyone: users of the account need nothing else', { ...get, policy: [grant('*')] }, 'allowed'],
    ['everyone, whatever the boundary', { ...get, policy: [grant('*')], boundary: NOTHING }, 'allowed'],
    [
      'everyone with aws:PrincipalArn, whatever the boundary',
      {
        ...get,
        who: session('app', 'run', { issuerArn: roleArn('app') }),
        policy: [grant('*', '*', given({ ArnEquals: { 'aws:PrincipalArn': roleArn('app') } }))],
        boundary: NOTHING,
        session: NOTHING,
      },
      'allowed',
    ],
    ['anonymous by "*"', { ...get, who: ANONYMOUS, policy: [grant('*')] }, 'allowed'],
    ['anonymous by {"AWS": "*"}', { ...get, who: ANONYMOUS, policy: [grant({ AWS: '*' })] }, 'allowed'],
    ['anonymous by an account', { ...get, who: ANONYMOUS, policy: [grant(OWN)] }, 'denied'],
    ['a service by "*"', { ...get, who: service('sns.amazonaws.com'), policy: [grant('*')] }, 'allowed'],
    [
      'a service by {"AWS": "*"}, of which AWS says nothing',
      { ...get, who: service('sns.amazonaws.com'), policy: [grant({ AWS: '*' })] },
      'conditional',
    ],
    ['the account delegates, and nobody passes it on', { ...get, policy: [grant(OWN)] }, 'denied'],
    [
      'the account delegates, and an identity policy passes it on',
      { ...get, policy: [grant(OWN)], identity: ALL },
      'allowed',
    ],
    ['the account by its ARN is the same', { ...get, policy: [grant(`arn:aws:iam::${OWN}:root`)] }, 'denied'],
    ['one of a list', { ...get, policy: [grant({ AWS: [userArn('bob'), userArn('alice')] })] }, 'allowed'],
    ['nobody: an empty list', { ...get, policy: [grant({ AWS: [] })] }, 'denied'],
    ['nobody: no Principal at all', { ...get, policy: [allow('*')] }, 'denied'],
    ['a deleted user, shown by its id', { ...get, policy: [grant('AIDACKCEVSQ6C2EXAMPLE')] }, 'denied'],
    ['a wildcard inside, which AWS refuses', { ...get, policy: [grant(userArn('*'))] }, 'conditional'],
    [
      'a wildcard inside, of a session whose role has a path that is not known',
      { ...get, who: session(), policy: [grant(roleArn('*'))] },
      'conditional',
    ],
    ['a wildcard inside, of another account', { ...get, policy: [grant(userArn('*', OTHER))] }, 'denied'],
    [
      'a canonical user id, which may be the account',
      { ...get, policy: [grant({ CanonicalUser: '79a59df900b949e55d96a1e698fbaced' })], identity: NOTHING },
      'denied',
    ],
    [
      'a canonical user id of another account',
      {
        ...get,
        owner: OTHER,
        policy: [grant({ CanonicalUser: '79a59df900b949e55d96a1e698fbaced' })],
        identity: ALL,
      },
      'conditional',
    ],
    ['a policy that was not read', { ...get, policy: 'unread' }, 'conditional'],
    ['a policy that is not known', { ...get, policy: 'unknown' }, 'conditional'],
    ['a policy that is not known may deny', { ...get, policy: 'unknown', identity: ALL }, 'conditional'],
    ['another action', { ...get, policy: [grant('*', 's3:PutObject')] }, 'denied'],
    [
      'another resource',
      { ...get, policy: [grant('*', '*', { Resource: 'arn:aws:s3:::bucket' })] },
      'denied',
    ],
  ]);
});

describe('what a resource policy denies', () => {
  check([
    ['to the user', { ...get, identity: ALL, policy: [refuse(userArn('alice'))] }, 'denied'],
    ['to another user', { ...get, identity: ALL, policy: [refuse(userArn('bob'))] }, 'allowed'],
    ['to the account', { ...get, identity: ALL, policy: [refuse(OWN)] }, 'denied'],
    [
      'to a role and so to its sessions',
      { ...get, who: session(), identity: ALL, policy: [refuse(roleArn('app'))] },
      'denied',
    ],
    [
      'to a session',
      { ...get, who: session(), identity: ALL, policy: [refuse(sessionArn('app', 'run'))] },
      'denied',
    ],
    [
      'to one session of the role asked about',
      { ...get, who: role(), identity: ALL, policy: [refuse(sessionArn('app', 'run'))] },
      'conditional',
    ],
    ['to everyone, the root user too', { ...get, who: root(), policy: [refuse('*')] }, 'denied'],
    [
      'to everyone but one',
      {
        ...get,
        identity: ALL,
        policy: [refuse('*', 's3:*', given({ ArnNotEquals: { 'aws:PrincipalArn': userArn('alice') } }))],
      },
      'allowed',
    ],
    [
      'to everyone but another',
      {
        ...get,
        identity: ALL,
        policy: [refuse('*', 's3:*', given({ ArnNotEquals: { 'aws:PrincipalArn': userArn('bob') } }))],
      },
      'denied',
    ],
    [
      'to everyone in the own account but the root user',
      {
        ...get,
        identity: ALL,
        policy: [
          refuse('*', 's3:*', given({ ArnNotEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWN}:root` } })),
        ],
      },
      'denied',
    ],
    [
      'to a service by {"AWS": "*"}, of which AWS says nothing',
      { ...get, who: service('sns.amazonaws.com'), policy: [grant('*'), refuse({ AWS: '*' })] },
      'conditional',
    ],
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
describe('NotPrincipal', () => {
  const except = (...arns: readonly string[]): object => ({
    Effect: 'Deny',
    NotPrincipal: { AWS: arns },
    Action: '*',
    Resource: '*',
  });
  const bob = user('Bob', { accountId: OTHER, arn: userArn('Bob', OTHER) });
  const audit = session('cross-account-read-only-role', 'cross-account-audit-app', { accountId: OTHER });
  const auditRole = roleArn('cross-account-read-only-role', OTHER);
  const open = grant('*');
  const across = { ...get, owner: OWN, identity: ALL } as const;
  const all = {
    Effect: 'Allow',
    NotPrincipal: { AWS: [OTHER, userArn('Bob', OTHER)] },
    Action: '*',
    Resource: '*',
  };
  check([
    [
      'with Deny: the user and the account',
      { ...across, who: bob, policy: [open, except(bob.arn, OTHER)] },
      'allowed',
    ],
    [
      'with Deny: the user without the account',
      { ...across, who: bob, policy: [open, except(bob.arn)] },
      'conditional',
    ],
    [
      'with Deny: another user of the account',
      {
        ...across,
        who: user('Eve', { accountId: OTHER, arn: userArn('Eve', OTHER) }),
        policy: [open, except(bob.arn, OTHER)],
      },
      'denied',
    ],
    ['with Deny: somebody else', { ...across, policy: [open, except(bob.arn, OTHER)] }, 'denied'],
    [
      'with Deny: nobody in particular',
      { ...get, who: ANONYMOUS, owner: OWN, policy: [open, except(bob.arn, OTHER)] },
      'denied',
    ],
    [
      'with Deny: session, role and account',
      { ...across, who: audit, policy: [open, except(audit.arn, auditRole, OTHER)] },
      'allowed',
    ],
    [
      'with Deny: session and account without the role',
      { ...across, who: audit, policy: [open, except(audit.arn, OTHER)] },
      'conditional',
    ],
    [
      'with Deny: role and account without the session',
      { ...across, who: audit, policy: [open, except(auditRole, OTHER)] },
      'conditional',
    ],
    ['with Deny: the account alone', { ...across, who: audit, policy: [open, except(OTHER)] }, 'denied'],
    [
      'with Deny: the root user by its account',
      { ...across, who: root(OTHER), policy: [open, except(OTHER)] },
      'allowed',
    ],
    [
      'with Deny: a service that is not listed',
      { ...get, who: service('sns.amazonaws.com'), owner: OWN, policy: [open, except(OTHER)] },
      'denied',
    ],
    [
      'with Deny: everybody is listed',
      { ...across, who: bob, policy: [open, { ...except(), NotPrincipal: '*' }] },
      'allowed',
    ],
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
    [
      'with Deny: whoever has a boundary',
      { ...across, who: bob, boundary: ALL, policy: [open, except(bob.arn, OTHER)] },
      'denied',
    ],
    ['with Allow: who is not listed', { ...get, policy: [all] }, 'allowed'],
    ['with Allow: anonymous', { ...get, who: ANONYMOUS, owner: OWN, policy: [all] }, 'allowed'],
    ['with Allow: who is listed', { ...across, who: bob, policy: [all] }, 'denied'],
    [
      'with Allow: whose account is listed',
      { ...across, who: user('Eve', { accountId: OTHER, arn: userArn('Eve', OTHER) }), policy: [all] },
      'conditional',
    ],
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
describe('across accounts', () => {
  const across = { ...get, owner: OTHER } as const;
  const logs = deny('s3:*', ['arn:aws:s3:::*log*', 'arn:aws:s3:::*log*/*']);
  const carlos = [allow('s3:ListAllMyBuckets'), allow('s3:*Object*', 'arn:aws:s3:::Production/*'), logs];
  const production = [
    grant(userArn('carlossalazar'), ['s3:GetObject*', 's3:PutObject*'], {
      Resource: 'arn:aws:s3:::Production/*',
    }),
  ];
  const who = user('carlossalazar');
  check([
    [
      'the documented example',
      {
        who,
        does: 's3:PutObject',
        on: 'arn:aws:s3:::Production/file',
        owner: OTHER,
        identity: carlos,
        policy: production,
      },
      'allowed',
    ],
    [
      'the documented example: deleting',
      {
        who,
        does: 's3:DeleteObject',
        on: 'arn:aws:s3:::Production/file',
        owner: OTHER,
        identity: carlos,
        policy: production,
      },
      'denied',
    ],
    [
      'the documented example: the logs',
      { who, does: 's3:PutObject', on: 'arn:aws:s3:::Production-logs/file', owner: OTHER, identity: carlos },
      'denied',
    ],
    ['the identity alone', { ...across, identity: ALL }, 'denied'],
    ['the resource alone', { ...across, policy: [grant(userArn('alice'))] }, 'denied'],
    ['the resource for everyone alone', { ...across, policy: [grant('*')] }, 'denied'],
    ['both, by the user', { ...across, identity: ALL, policy: [grant(userArn('alice'))] }, 'allowed'],
    ['both, by the account', { ...across, identity: ALL, policy: [grant(OWN)] }, 'allowed'],
    ['both, by everyone', { ...across, identity: ALL, policy: [grant('*')] }, 'allowed'],
    [
      'both, by the role',
      { ...across, who: session(), identity: ALL, policy: [grant(roleArn('app'))] },
      'allowed',
    ],
    [
      'both, by the session',
      { ...across, who: session(), identity: ALL, policy: [grant(sessionArn('app', 'run'))] },
      'allowed',
    ],
    [
      'the session named there, and no identity policy',
      { ...across, who: session(), policy: [grant(sessionArn('app', 'run'))] },
      'denied',
    ],
    [
      'the boundary limits even who is named',
      { ...across, identity: ALL, boundary: NOTHING, policy: [grant(userArn('alice'))] },
      'denied',
    ],
    [
      'the session policy limits too',
      {
        ...across,
        who: session(),
        identity: ALL,
        session: NOTHING,
        policy: [grant(sessionArn('app', 'run'))],
      },
      'denied',
    ],
    ['the owning account named', { ...across, identity: ALL, policy: [grant(OTHER)] }, 'denied'],
    [
      'the root user, where the account is named',
      { ...across, who: root(), policy: [grant(OWN)] },
      'allowed',
    ],
    [
      'the root user, where one user is',
      { ...across, who: root(), policy: [grant(userArn('alice'))] },
      'denied',
    ],
    [
      'an identity policy denies',
      { ...across, identity: [allow('*'), deny('s3:*')], policy: [grant(OWN)] },
      'denied',
    ],
    ['the resource denies', { ...across, identity: ALL, policy: [grant(OWN), refuse(OWN)] }, 'denied'],
    ['a policy that is not known', { ...across, identity: ALL, policy: 'unknown' }, 'conditional'],
    ['a policy that is not known, and no identity policy', { ...across, policy: 'unknown' }, 'denied'],
    [
      'for an organization',
      {
        ...across,
        identity: ALL,
        organization: known([ALL]),
        resourceOrganization: known(),
        policy: [grant('*', '*', given({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }))],
      },
      'allowed',
    ],
    [
      'for another organization',
      {
        ...across,
        identity: ALL,
        organization: known([ALL]),
        resourceOrganization: known(),
        policy: [grant('*', '*', given({ StringEquals: { 'aws:PrincipalOrgID': 'o-other' } }))],
      },
      'denied',
    ],
  ]);
});
