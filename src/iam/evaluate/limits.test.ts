import { describe } from 'vitest';
import type { Organization } from '../account/authorization.ts';
import {
  allow,
  ANONYMOUS,
  check,
  deny,
  given,
  grant,
  known,
  MANAGEMENT,
  OTHER,
  OWN,
  refuse,
  role,
  root,
  service,
  session,
  user,
  userArn,
} from './fixtures/questions.ts';

const OBJECT = 'arn:aws:s3:::bucket/key';
const get = { does: 's3:GetObject', on: OBJECT } as const;
const ALL = [allow('*')];
const S3 = [allow(['s3:*', 'cloudwatch:*', 'ec2:*'])];
const SOURCE = given({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } });

// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
describe('permissions boundaries', () => {
  const createUser = { does: 'iam:CreateUser', on: userArn('new') } as const;
  check([
    [
      'the documented example: IAM is not within it',
      { ...createUser, identity: [allow('iam:CreateUser')], boundary: S3 },
      'denied',
    ],
    ['a boundary grants nothing', { ...get, boundary: S3 }, 'denied'],
    ['both allow', { ...get, identity: ALL, boundary: S3 }, 'allowed'],
    ['the boundary denies', { ...get, identity: ALL, boundary: [allow('*'), deny('s3:*')] }, 'denied'],
    [
      'the boundary denies what a resource policy grants directly',
      { ...get, boundary: [deny('s3:*')], policy: [grant(userArn('alice'))] },
      'denied',
    ],
    ['the boundary has no statement for it', { ...get, identity: ALL, boundary: [] }, 'denied'],
    [
      'the boundary under a condition',
      { ...get, identity: ALL, boundary: [allow('s3:*', '*', SOURCE)] },
      'conditional',
    ],
    [
      'the condition holds',
      {
        ...get,
        identity: ALL,
        boundary: [allow('s3:*', '*', SOURCE)],
        context: { 'aws:sourceip': '203.0.113.9' },
      },
      'allowed',
    ],
    [
      'the condition does not hold',
      {
        ...get,
        identity: ALL,
        boundary: [allow('s3:*', '*', SOURCE)],
        context: { 'aws:sourceip': '198.51.100.9' },
      },
      'denied',
    ],
    ['the boundary was not read', { ...get, identity: ALL, boundary: 'unread' }, 'conditional'],
    ['the boundary was not read, and nothing allows', { ...get, boundary: 'unread' }, 'denied'],
    [
      'the boundary was not read and may deny what a resource grants',
      { ...get, boundary: 'unread', policy: [grant(userArn('alice'))] },
      'conditional',
    ],
    [
      'the boundary with a policy variable',
      {
        does: 's3:GetObject',
        on: 'arn:aws:s3:::home/alice/x',
        identity: ALL,
        boundary: [allow('s3:*', 'arn:aws:s3:::home/${aws:username}/*')],
      },
      'allowed',
    ],
    ['the boundary of a root user is none', { ...get, who: root(), boundary: [] }, 'allowed'],
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
describe('session policies', () => {
  check([
    ['both allow', { ...get, who: session(), identity: ALL, session: S3 }, 'allowed'],
    [
      'the session policy does not',
      { ...get, who: session(), identity: ALL, session: [allow('ec2:*')] },
      'denied',
    ],
    ['a session policy grants nothing', { ...get, who: session(), session: S3 }, 'denied'],
    [
      'the session policy denies',
      { ...get, who: session(), identity: ALL, session: [allow('*'), deny('s3:*')] },
      'denied',
    ],
    [
      'a session policy denies what the resource grants to the session',
      { ...get, who: session(), session: [deny('s3:*')], policy: [grant('*')] },
      'denied',
    ],
    [
      'boundary, session and identity policy',
      { ...get, who: session(), identity: ALL, boundary: S3, session: [allow('s3:Get*')] },
      'allowed',
    ],
    [
      'the boundary of them does not',
      { ...get, who: session(), identity: ALL, boundary: [allow('ec2:*')], session: ALL },
      'denied',
    ],
    [
      'the session policy was not read',
      { ...get, who: session(), identity: ALL, session: 'unread' },
      'conditional',
    ],
  ]);
});

// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
describe('service control policies', () => {
  const lost: Organization = { state: 'unknown', problem: 'access denied' };
  const manager = user('alice', { accountId: MANAGEMENT, arn: userArn('alice', MANAGEMENT) });
  const linked = role('aws-service-role/ec2.amazonaws.com/AWSServiceRoleForEC2');
  const region = deny('*', '*', given({ StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } }));
  check([
    ['every level allows', { ...get, identity: ALL, scps: [ALL, ALL, ALL] }, 'allowed'],
    ['one level has no Allow', { ...get, identity: ALL, scps: [ALL, [allow('ec2:*')], ALL] }, 'denied'],
    ['one level has no statement', { ...get, identity: ALL, scps: [ALL, [], ALL] }, 'denied'],
    [
      'an Allow below does not make up for it',
      { ...get, identity: ALL, scps: [[allow('ec2:*')], ALL] },
      'denied',
    ],
    ['they grant nothing', { ...get, scps: [ALL] }, 'denied'],
    ['one level denies', { ...get, identity: ALL, scps: [ALL, [allow('*'), deny('s3:*')]] }, 'denied'],
    [
      'they limit what a resource policy grants directly',
      { ...get, scps: [[allow('ec2:*')]], policy: [grant(userArn('alice'))] },
      'denied',
    ],
    ['they limit the root user', { ...get, who: root(), scps: [[allow('ec2:*')]] }, 'denied'],
    [
      'they deny the root user',
      {
        ...get,
        who: root(),
        scps: [
          [allow('*'), deny('*', '*', given({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } }))],
        ],
      },
      'denied',
    ],
    [
      'which is about nobody else',
      {
        ...get,
        identity: ALL,
        scps: [
          [allow('*'), deny('*', '*', given({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } }))],
        ],
      },
      'allowed',
    ],
    ['not the management account', { ...get, who: manager, identity: ALL, scps: [[]] }, 'allowed'],
    ['not service-linked roles', { ...get, who: linked, identity: ALL, scps: [[]] }, 'allowed'],
    [
      'not those told to be service-linked',
      { ...get, who: role('x', { isServiceLinked: true }), identity: ALL, scps: [[]] },
      'allowed',
    ],
    [
      'but roles of Identity Center',
      {
        ...get,
        who: role('aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0123456789abcdef'),
        identity: ALL,
        scps: [[]],
      },
      'denied',
    ],
    [
      'not services',
      {
        ...get,
        who: service('sns.amazonaws.com'),
        scps: [[]],
        policy: [grant({ Service: 'sns.amazonaws.com' })],
      },
      'allowed',
    ],
    ['not anonymous callers', { ...get, who: ANONYMOUS, scps: [[]], policy: [grant('*')] }, 'allowed'],
    // Full policy language since September 2025.
    // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
    [
      'an Allow with a resource',
      { ...get, identity: ALL, scps: [[allow('s3:*', 'arn:aws:s3:::bucket/*')]] },
      'allowed',
    ],
    [
      'an Allow with another resource',
      { ...get, identity: ALL, scps: [[allow('s3:*', 'arn:aws:s3:::other/*')]] },
      'denied',
    ],
    [
      'an Allow with a condition',
      { ...get, identity: ALL, scps: [[allow('*', '*', SOURCE)]] },
      'conditional',
    ],
    [
      'an Allow with NotAction',
      { ...get, identity: ALL, scps: [[{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }]] },
      'allowed',
    ],
    [
      'a Deny with NotAction',
      { ...get, identity: ALL, scps: [[allow('*'), { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }]] },
      'allowed',
    ],
    [
      'a region lock, the region not told',
      { ...get, identity: ALL, scps: [[allow('*'), region]] },
      'conditional',
    ],
    [
      'a region lock within the region',
      {
        ...get,
        identity: ALL,
        scps: [[allow('*'), region]],
        context: { 'aws:requestedregion': 'eu-west-1' },
      },
      'allowed',
    ],
    [
      'a region lock elsewhere',
      {
        ...get,
        identity: ALL,
        scps: [[allow('*'), region]],
        context: { 'aws:requestedregion': 'us-east-1' },
      },
      'denied',
    ],
    ['one policy was not read', { ...get, identity: ALL, scps: ['unread'] }, 'conditional'],
    [
      'one policy was not read, another level refuses',
      { ...get, identity: ALL, scps: ['unread', []] },
      'denied',
    ],
    ['the organization was not read', { ...get, identity: ALL, organization: lost }, 'conditional'],
    ['the organization was not read, and nothing allows', { ...get, organization: lost }, 'denied'],
    [
      'the organization was not read, of a service-linked role',
      { does: 'iam:GetRole', on: OBJECT, who: linked, identity: ALL, organization: lost },
      'allowed',
    ],
    [
      "not those of the resource's account",
      { ...get, owner: OTHER, identity: ALL, policy: [grant(OWN)], resourceOrganization: known([[]]) },
      'allowed',
    ],
    [
      "but those of the caller's",
      { ...get, owner: OTHER, identity: ALL, policy: [grant(OWN)], scps: [[]] },
      'denied',
    ],
  ]);
});

// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
describe('resource control policies', () => {
  const perimeter = refuse(
    '*',
    's3:*',
    given({
      StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    }),
  );
  const across = { ...get, owner: OTHER, identity: ALL, policy: [grant('*')] } as const;
  const manager = { ...get, owner: MANAGEMENT, identity: ALL, policy: [grant('*')] } as const;
  const lost: Organization = { state: 'unknown', problem: 'access denied' };
  check([
    ['a stranger is kept out', { ...across, resourceOrganization: known([], [[perimeter]]) }, 'denied'],
    [
      'a member is let in',
      { ...across, organization: known([ALL]), resourceOrganization: known([], [[perimeter]]) },
      'allowed',
    ],
    [
      'a member of another organization is kept out',
      {
        ...across,
        organization: known([ALL], [], 'o-other'),
        resourceOrganization: known([], [[perimeter]]),
      },
      'denied',
    ],
    ['within the account', { ...get, identity: ALL, scps: [ALL], rcps: [[refuse('*', 's3:*')]] }, 'denied'],
    ['anonymous', { ...get, who: ANONYMOUS, rcps: [[refuse('*', 's3:*')]], policy: [grant('*')] }, 'denied'],
    [
      'a service',
      { ...get, who: service('sns.amazonaws.com'), rcps: [[refuse('*', 's3:*')]], policy: [grant('*')] },
      'denied',
    ],
    [
      'a service that the policy spares',
      { ...get, who: service('sns.amazonaws.com'), rcps: [[perimeter]], policy: [grant('*')] },
      'allowed',
    ],
    ['the root user', { ...get, who: root(), scps: [ALL], rcps: [[refuse('*', 's3:*')]] }, 'denied'],
    [
      'any level',
      { ...get, identity: ALL, scps: [ALL], rcps: [[grant('*')], [grant('*')], [refuse('*', 's3:*')]] },
      'denied',
    ],
    // RCPFullAWSAccess cannot be detached.
    ['a level without an Allow', { ...get, identity: ALL, scps: [ALL], rcps: [[]] }, 'allowed'],
    [
      'another service of the list',
      {
        does: 'sqs:SendMessage',
        on: 'arn:aws:sqs:us-east-2:111122223333:q',
        identity: ALL,
        scps: [ALL],
        rcps: [[refuse('*')]],
      },
      'denied',
    ],
    [
      'a service without them',
      { does: 'iam:GetUser', on: userArn('alice'), identity: ALL, scps: [ALL], rcps: [[refuse('*')]] },
      'allowed',
    ],
    [
      'not service-linked roles',
      {
        ...get,
        who: role('aws-service-role/x.amazonaws.com/R'),
        identity: ALL,
        scps: [ALL],
        rcps: [[refuse('*')]],
      },
      'allowed',
    ],
    [
      "not the management account's resources",
      { ...manager, resourceOrganization: known([], [[refuse('*')]]) },
      'allowed',
    ],
    // https://docs.aws.amazon.com/kms/latest/developerguide/resource-control-policies.html
    [
      'not kms:RetireGrant',
      {
        does: 'kms:RetireGrant',
        on: `arn:aws:kms:eu-west-1:${OWN}:key/k`,
        identity: ALL,
        scps: [ALL],
        rcps: [[refuse('*')]],
        policy: [grant(OWN)],
      },
      'allowed',
    ],
    ['one policy was not read', { ...get, identity: ALL, scps: [ALL], rcps: ['unread'] }, 'conditional'],
    [
      "the organization of the resource's account was not read",
      { ...across, resourceOrganization: lost },
      'conditional',
    ],
    [
      "the organization of the resource's account is not known",
      { ...across, resourceOrganization: 'unknown' },
      'conditional',
    ],
    [
      'a service that the table does not know',
      { does: 'newservice:DoIt', identity: ALL, scps: [ALL], rcps: [[refuse('*')]] },
      'conditional',
    ],
  ]);
});

// https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
describe('VPC endpoint policies', () => {
  check([
    ['the default', { ...get, identity: ALL, endpoint: [grant('*')] }, 'allowed'],
    ['it grants nothing', { ...get, endpoint: [grant('*')] }, 'denied'],
    ['it does not allow', { ...get, identity: ALL, endpoint: [grant('*', 'sqs:*')] }, 'denied'],
    ['it denies', { ...get, identity: ALL, endpoint: [grant('*'), refuse('*', 's3:*')] }, 'denied'],
    [
      'it limits what a resource policy grants directly',
      { ...get, policy: [grant('*')], endpoint: [grant('*', 'sqs:*')] },
      'denied',
    ],
    [
      'for one user by condition',
      {
        ...get,
        identity: ALL,
        endpoint: [grant('*', '*', given({ StringEquals: { 'aws:PrincipalArn': userArn('alice') } }))],
      },
      'allowed',
    ],
    [
      'for another user by condition',
      {
        ...get,
        identity: ALL,
        endpoint: [grant('*', '*', given({ StringEquals: { 'aws:PrincipalArn': userArn('bob') } }))],
      },
      'denied',
    ],
    [
      'for an account, which at a gateway means the root user',
      { ...get, identity: ALL, endpoint: [grant(OWN)] },
      'conditional',
    ],
    ['for the account, asked as root', { ...get, who: root(), endpoint: [grant(OWN)] }, 'allowed'],
    ['for the user by its ARN', { ...get, identity: ALL, endpoint: [grant(userArn('alice'))] }, 'allowed'],
    ['it was not read', { ...get, identity: ALL, endpoint: 'unread' }, 'conditional'],
    [
      'through it there is no source address',
      {
        ...get,
        identity: [allow('*'), deny('*', '*', given({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }))],
        endpoint: [grant('*')],
      },
      'denied',
    ],
    [
      'but a source VPC',
      {
        ...get,
        identity: [allow('*', '*', given({ Null: { 'aws:SourceVpce': 'false' } }))],
        endpoint: [grant('*')],
      },
      'allowed',
    ],
  ]);
});
