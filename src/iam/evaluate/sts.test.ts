import { describe } from 'vitest';
import {
  OTHER,
  OWN,
  allow,
  check,
  given,
  refuse,
  role,
  roleArn,
  service,
  userArn,
} from './fixtures/questions.ts';

const ALL = [allow('*')];

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html
describe('assuming a role', () => {
  const assume = { does: 'sts:AssumeRole', on: roleArn('target') } as const;
  const trust = (principal: string | object, more = {}): object => ({
    Effect: 'Allow',
    Principal: typeof principal === 'object' || principal === '*' ? principal : { AWS: principal },
    Action: 'sts:AssumeRole',
    ...more,
  });
  const web = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${OWN}:oidc-provider/token.actions.githubusercontent.com` },
    Action: 'sts:AssumeRoleWithWebIdentity',
  };
  const token = {
    kind: 'federated',
    arn: `arn:aws:iam::${OWN}:oidc-provider/token.actions.githubusercontent.com`,
  } as const;
  const external = given({ StringEquals: { 'sts:ExternalId': '12345' } });
  check([
    ['the trust policy names the user', { ...assume, policy: [trust(userArn('alice'))] }, 'allowed'],
    [
      'the trust policy names the account, and no identity policy allows',
      { ...assume, policy: [trust(OWN)] },
      'denied',
    ],
    [
      'the trust policy names the account, and an identity policy allows',
      { ...assume, policy: [trust(OWN)], identity: [allow('sts:AssumeRole', roleArn('target'))] },
      'allowed',
    ],
    [
      'the trust policy names the account, and the identity policy another role',
      { ...assume, policy: [trust(OWN)], identity: [allow('sts:AssumeRole', roleArn('other'))] },
      'denied',
    ],
    ['an identity policy alone', { ...assume, policy: [trust(userArn('bob'))], identity: ALL }, 'denied'],
    ['everyone is trusted', { ...assume, policy: [trust('*')] }, 'allowed'],
    ['a role trusts another', { ...assume, who: role(), policy: [trust(roleArn('app'))] }, 'allowed'],
    [
      'a role trusts another, whose boundary does not allow',
      { ...assume, who: role(), policy: [trust(roleArn('app'))], boundary: [allow('s3:*')] },
      'denied',
    ],
    [
      'a role does not trust itself',
      { ...assume, who: role('target'), policy: [trust({ Service: 'ec2.amazonaws.com' })], identity: ALL },
      'denied',
    ],
    [
      'a service is trusted',
      { ...assume, who: service('ec2.amazonaws.com'), policy: [trust({ Service: 'ec2.amazonaws.com' })] },
      'allowed',
    ],
    [
      'another service',
      { ...assume, who: service('lambda.amazonaws.com'), policy: [trust({ Service: 'ec2.amazonaws.com' })] },
      'denied',
    ],
    [
      'a user where a service is trusted',
      { ...assume, policy: [trust({ Service: 'ec2.amazonaws.com' })], identity: ALL },
      'denied',
    ],
    ['across accounts: both', { ...assume, owner: OTHER, policy: [trust(OWN)], identity: ALL }, 'allowed'],
    [
      'across accounts: the trust policy alone',
      { ...assume, owner: OTHER, policy: [trust(userArn('alice'))] },
      'denied',
    ],
    [
      'across accounts: everyone is trusted, and no identity policy allows',
      { ...assume, owner: OTHER, policy: [trust('*')] },
      'denied',
    ],
    [
      'across accounts: the identity policy alone',
      { ...assume, owner: OTHER, policy: [trust(OTHER)], identity: ALL },
      'denied',
    ],
    [
      'with an external id that is not told',
      { ...assume, owner: OTHER, policy: [trust(OWN, external)], identity: ALL },
      'conditional',
    ],
    [
      'with the external id',
      {
        ...assume,
        owner: OTHER,
        policy: [trust(OWN, external)],
        identity: ALL,
        context: { 'sts:externalid': '12345' },
      },
      'allowed',
    ],
    [
      'without the external id',
      {
        ...assume,
        owner: OTHER,
        policy: [trust(OWN, external)],
        identity: ALL,
        context: { 'sts:externalid': null },
      },
      'denied',
    ],
    [
      'the trust policy denies',
      { ...assume, policy: [trust('*'), { ...trust(OWN), Effect: 'Deny' }] },
      'denied',
    ],
    ['the trust policy was not read', { ...assume, policy: 'unread', identity: ALL }, 'conditional'],
    [
      'within an organization',
      {
        ...assume,
        policy: [trust('*', given({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }))],
        scps: [ALL],
      },
      'allowed',
    ],
    [
      'a token of a trusted provider',
      { does: 'sts:AssumeRoleWithWebIdentity', on: roleArn('target'), who: token, policy: [web] },
      'allowed',
    ],
    [
      'a token of another provider',
      {
        does: 'sts:AssumeRoleWithWebIdentity',
        on: roleArn('target'),
        who: { ...token, arn: 'accounts.google.com' },
        policy: [web],
      },
      'denied',
    ],
    [
      'a token under a condition on its subject',
      {
        does: 'sts:AssumeRoleWithWebIdentity',
        on: roleArn('target'),
        who: token,
        policy: [
          { ...web, ...given({ StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:own/*' } }) },
        ],
      },
      'conditional',
    ],
    [
      'passing session tags needs a permission of its own',
      { does: 'sts:TagSession', on: roleArn('target'), policy: [trust(userArn('alice'))] },
      'denied',
    ],
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
describe('passing a role', () => {
  const pass = { does: 'iam:PassRole', on: roleArn('EC2-roles-for-XYZ-1') } as const;
  const toEc2 = given({ StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } });
  check([
    [
      'an identity policy decides',
      { ...pass, identity: [allow('iam:PassRole', roleArn('EC2-roles-for-XYZ-*'))] },
      'allowed',
    ],
    ['for other roles', { ...pass, identity: [allow('iam:PassRole', roleArn('Lambda-*'))] }, 'denied'],
    [
      'the trust policy is not asked',
      { ...pass, identity: [allow('iam:PassRole')], policy: [refuse('*')] },
      'allowed',
    ],
    [
      'the trust policy is not asked, even unread',
      { ...pass, identity: [allow('iam:PassRole')], policy: 'unread' },
      'allowed',
    ],
    ['to one service', { ...pass, identity: [allow('iam:PassRole', '*', toEc2)] }, 'conditional'],
    [
      'to that service',
      {
        ...pass,
        identity: [allow('iam:PassRole', '*', toEc2)],
        context: { 'iam:passedtoservice': 'ec2.amazonaws.com' },
      },
      'allowed',
    ],
    [
      'to another service',
      {
        ...pass,
        identity: [allow('iam:PassRole', '*', toEc2)],
        context: { 'iam:passedtoservice': 'lambda.amazonaws.com' },
      },
      'denied',
    ],
  ]);
});
