import { describe } from 'vitest';
import type { KeyGrant } from '../account/authorization.ts';
import {
  allow,
  ANONYMOUS,
  check,
  deny,
  federated,
  given,
  grant,
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

const ALL = [allow('*')];
const KEY = `arn:aws:kms:us-west-2:${OWN}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

// https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
// https://docs.aws.amazon.com/kms/latest/developerguide/policy-evaluation.html
describe('KMS key policies', () => {
  const decrypt = { does: 'kms:Decrypt', on: KEY } as const;
  const delegates = grant(OWN, 'kms:*');
  const use = allow('kms:Decrypt', KEY);
  check([
    ['the documented example: Alice has no IAM policy', { ...decrypt, policy: [delegates] }, 'denied'],
    [
      'the account delegates and an IAM policy allows',
      { ...decrypt, policy: [delegates], identity: [use] },
      'allowed',
    ],
    [
      'without the delegation an IAM policy has no effect',
      { ...decrypt, policy: [grant(userArn('bob'))], identity: ALL },
      'denied',
    ],
    ['without any key policy', { ...decrypt, identity: ALL }, 'denied'],
    [
      'the delegation of another action',
      { ...decrypt, policy: [grant(OWN, 'kms:Encrypt')], identity: ALL },
      'denied',
    ],
    ['the key policy names the user', { ...decrypt, policy: [grant(userArn('alice'), 'kms:*')] }, 'allowed'],
    [
      'the key policy names the role',
      { ...decrypt, who: role(), policy: [grant(roleArn('app'), 'kms:*')] },
      'allowed',
    ],
    [
      'the key policy names the role, and the boundary does not allow',
      { ...decrypt, who: role(), policy: [grant(roleArn('app'), 'kms:*')], boundary: [allow('s3:*')] },
      'denied',
    ],
    [
      'the root user, where the account is named',
      { ...decrypt, who: root(), policy: [delegates] },
      'allowed',
    ],
    [
      'the root user, where it is not',
      { ...decrypt, who: root(), policy: [grant(userArn('bob'), 'kms:*')] },
      'denied',
    ],
    [
      'an IAM policy denies without any delegation',
      { ...decrypt, policy: [grant(userArn('alice'), 'kms:*')], identity: [deny('kms:*')] },
      'denied',
    ],
    [
      'the delegation passes a boundary on',
      { ...decrypt, policy: [delegates], identity: [use], boundary: [allow('s3:*')] },
      'denied',
    ],
    [
      'everyone with a condition',
      { ...decrypt, policy: [grant('*', 'kms:*', given({ StringEquals: { 'kms:CallerAccount': OWN } }))] },
      'allowed',
    ],
    [
      'everyone of another account',
      { ...decrypt, policy: [grant('*', 'kms:*', given({ StringEquals: { 'kms:CallerAccount': OTHER } }))] },
      'denied',
    ],
    [
      'only by a service',
      {
        ...decrypt,
        policy: [
          grant('*', 'kms:*', given({ StringEquals: { 'kms:ViaService': 's3.us-west-2.amazonaws.com' } })),
        ],
      },
      'conditional',
    ],
    ['the key policy is not known', { ...decrypt, policy: 'unknown', identity: ALL }, 'conditional'],
    ['an action on no key', { does: 'kms:ListKeys', identity: ALL }, 'allowed'],
    [
      'an alias has no policy',
      { does: 'kms:CreateAlias', on: `arn:aws:kms:us-west-2:${OWN}:alias/mine`, identity: ALL },
      'allowed',
    ],
    // Example 2 of the page on troubleshooting key access.
    [
      'across accounts: both',
      {
        ...decrypt,
        who: role('Engineering'),
        owner: OTHER,
        policy: [grant(OTHER, 'kms:*'), grant(OWN, ['kms:Encrypt', 'kms:Decrypt'])],
        identity: [allow('kms:Decrypt', KEY)],
      },
      'allowed',
    ],
    [
      'across accounts: no IAM policy',
      {
        ...decrypt,
        who: role('Engineering'),
        owner: OTHER,
        policy: [grant(OTHER, 'kms:*'), grant(OWN, ['kms:Encrypt', 'kms:Decrypt'])],
      },
      'denied',
    ],
    [
      'across accounts: an action that the key policy does not give',
      {
        does: 'kms:Sign',
        on: KEY,
        owner: OTHER,
        policy: [grant(OTHER, 'kms:*'), grant(OWN, 'kms:Decrypt')],
        identity: ALL,
      },
      'denied',
    ],
    [
      'across accounts: the account is not named',
      { ...decrypt, owner: OTHER, policy: [grant(OTHER, 'kms:*')], identity: ALL },
      'denied',
    ],
  ]);
});

// https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
describe('KMS grants', () => {
  const to = (grantee: string, operations: readonly string[], constrained = false): KeyGrant => ({
    id: 'abcde123',
    grantee,
    operations,
    constrained,
  });
  const decrypt = { does: 'kms:Decrypt', on: KEY, policy: [grant(userArn('admin'), 'kms:*')] } as const;
  const describeKey = { ...decrypt, does: 'kms:DescribeKey' } as const;
  const constrained = [to(userArn('alice'), ['Decrypt', 'DescribeKey'], true)];
  check([
    ['to the user', { ...decrypt, grants: [to(userArn('alice'), ['Decrypt'])] }, 'allowed'],
    ['to another user', { ...decrypt, grants: [to(userArn('bob'), ['Decrypt'])] }, 'denied'],
    [
      'of another operation',
      { ...decrypt, grants: [to(userArn('alice'), ['Encrypt', 'DescribeKey'])] },
      'denied',
    ],
    [
      'the name of the operation says it',
      { does: 'kms:ReEncryptFrom', on: KEY, policy: [], grants: [to(userArn('alice'), ['ReEncryptFrom'])] },
      'allowed',
    ],
    ['to the role', { ...decrypt, who: session(), grants: [to(roleArn('app'), ['Decrypt'])] }, 'allowed'],
    [
      'to the session',
      { ...decrypt, who: session(), grants: [to(sessionArn('app', 'run'), ['Decrypt'])] },
      'allowed',
    ],
    [
      'to one session of the role asked about',
      { ...decrypt, who: role(), grants: [to(sessionArn('app', 'run'), ['Decrypt'])] },
      'conditional',
    ],
    [
      'to the account, that passes it on',
      { ...decrypt, grants: [to(`arn:aws:iam::${OWN}:root`, ['Decrypt'])], identity: ALL },
      'allowed',
    ],
    [
      'to the account, that does not',
      { ...decrypt, grants: [to(`arn:aws:iam::${OWN}:root`, ['Decrypt'])] },
      'denied',
    ],
    ['with a constraint on the encryption context', { ...decrypt, grants: constrained }, 'conditional'],
    ['the constraint does not hold for DescribeKey', { ...describeKey, grants: constrained }, 'allowed'],
    [
      'a grant denies nothing, and a Deny goes before it',
      { ...decrypt, policy: [refuse('*', 'kms:*')], grants: [to(userArn('alice'), ['Decrypt'])] },
      'denied',
    ],
    [
      'not beyond service control policies',
      { ...decrypt, grants: [to(userArn('alice'), ['Decrypt'])], scps: [[allow('s3:*')]] },
      'denied',
    ],
    [
      'to a user of another account',
      { ...decrypt, owner: OTHER, grants: [to(userArn('alice'), ['Decrypt'])] },
      'allowed',
    ],
    [
      'to another account, that passes it on',
      { ...decrypt, owner: OTHER, grants: [to(`arn:aws:iam::${OWN}:root`, ['Decrypt'])], identity: ALL },
      'allowed',
    ],
    [
      'to another account, that does not',
      { ...decrypt, owner: OTHER, grants: [to(`arn:aws:iam::${OWN}:root`, ['Decrypt'])] },
      'denied',
    ],
    [
      'to a service, which AWS shows for several grantees',
      {
        ...decrypt,
        who: service('dynamodb.us-west-2.amazonaws.com'),
        grants: [to('dynamodb.us-west-2.amazonaws.com', ['Decrypt'])],
      },
      'conditional',
    ],
    ['that were not read', { ...decrypt, grants: 'unread' }, 'conditional'],
    [
      'that were not read, for what no grant can give',
      { ...decrypt, does: 'kms:PutKeyPolicy', grants: 'unread' },
      'denied',
    ],
  ]);
});

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

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
describe('S3', () => {
  const get = { does: 's3:GetObject', on: 'arn:aws:s3:::bucket/key', restricts: true } as const;
  const others = { ...get, owner: OTHER, identity: ALL } as const;
  const isPublic = grant('*');
  const narrowed = (condition: object): object => grant('*', '*', given(condition));
  const bucket = { on: 'arn:aws:s3:::bucket', who: root(), policy: [refuse('*')] } as const;
  const point = `arn:aws:s3:us-west-2:${OWN}:accesspoint/my-access-point`;
  const viaPoint = (key: string, value: string): object =>
    allow('s3:*', '*', given({ StringEquals: { [key]: value } }));
  check([
    [
      'the documented example: CloudTrail',
      {
        ...get,
        who: service('cloudtrail.amazonaws.com'),
        owner: OTHER,
        policy: [grant({ Service: 'cloudtrail.amazonaws.com' }), grant(OWN), isPublic],
      },
      'allowed',
    ],
    [
      'the documented example: another account',
      { ...others, policy: [grant({ Service: 'cloudtrail.amazonaws.com' }), grant(OWN), isPublic] },
      'denied',
    ],
    [
      'the documented example: without the public statement',
      { ...others, policy: [grant({ Service: 'cloudtrail.amazonaws.com' }), grant(OWN)] },
      'allowed',
    ],
    ['the public', { ...get, who: ANONYMOUS, owner: OTHER, policy: [isPublic] }, 'denied'],
    ['the own account', { ...get, policy: [isPublic] }, 'allowed'],
    ['where it is not restricted', { ...others, restricts: false, policy: [isPublic] }, 'allowed'],
    [
      'a fixed VPC is not public',
      {
        ...others,
        policy: [narrowed({ StringEquals: { 'aws:SourceVpc': 'vpc-91237329' } })],
        context: { 'aws:sourcevpc': 'vpc-91237329' },
      },
      'allowed',
    ],
    [
      'any VPC is',
      {
        ...others,
        policy: [narrowed({ StringLike: { 'aws:SourceVpc': 'vpc-*' } })],
        context: { 'aws:sourcevpc': 'vpc-91237329' },
      },
      'conditional',
    ],
    [
      'a broad range of addresses may be',
      {
        ...others,
        policy: [narrowed({ IpAddress: { 'aws:SourceIp': '0.0.0.0/1' } })],
        context: { 'aws:sourceip': '3.0.0.1' },
      },
      'conditional',
    ],
    [
      'a narrow range of addresses is not',
      {
        ...others,
        policy: [narrowed({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
        context: { 'aws:sourceip': '203.0.113.1' },
      },
      'allowed',
    ],
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
    ['the root user can always mend the bucket policy', { ...bucket, does: 's3:PutBucketPolicy' }, 'allowed'],
    ['the root user can do nothing else there', { ...bucket, does: 's3:PutBucketAcl' }, 'denied'],
    [
      'a user cannot mend it',
      { ...bucket, who: user(), identity: ALL, does: 's3:PutBucketPolicy' },
      'denied',
    ],
    [
      'service control policies keep the root user from it',
      { ...bucket, does: 's3:PutBucketPolicy', scps: [[allow('*'), deny('s3:*')]] },
      'denied',
    ],
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
    [
      'through an access point of the account',
      {
        does: 's3:GetObject',
        on: `${point}/object/x`,
        identity: [viaPoint('s3:DataAccessPointAccount', OWN)],
      },
      'allowed',
    ],
    [
      'through an access point by its ARN',
      { does: 's3:GetObject', on: `${point}/object/x`, identity: [viaPoint('s3:DataAccessPointArn', point)] },
      'allowed',
    ],
    [
      'through another access point',
      {
        does: 's3:GetObject',
        on: `${point}/object/x`,
        identity: [viaPoint('s3:DataAccessPointArn', `${point}-2`)],
      },
      'denied',
    ],
    [
      'a bucket that delegates to access points',
      {
        does: 's3:GetObject',
        on: 'arn:aws:s3:::bucket/x',
        policy: [grant('*', '*', given({ StringEquals: { 's3:DataAccessPointAccount': OWN } }))],
      },
      'conditional',
    ],
  ]);
});

// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
describe('AWS STS', () => {
  check([
    ['GetCallerIdentity needs no permission', { does: 'sts:GetCallerIdentity' }, 'allowed'],
    [
      'GetCallerIdentity cannot be denied',
      { does: 'sts:GetCallerIdentity', identity: [deny('*')], scps: [[]] },
      'allowed',
    ],
    ['GetCallerIdentity of a federated user', { does: 'sts:GetCallerIdentity', who: federated() }, 'allowed'],
    ['GetCallerIdentity must be signed', { does: 'sts:GetCallerIdentity', who: ANONYMOUS }, 'denied'],
    [
      'GetSessionToken needs no permission',
      { does: 'sts:GetSessionToken', identity: [deny('*')] },
      'allowed',
    ],
    ['GetSessionToken by a role', { does: 'sts:GetSessionToken', who: role(), identity: ALL }, 'denied'],
    [
      'GetFederationToken needs permission',
      { does: 'sts:GetFederationToken', on: `arn:aws:sts::${OWN}:federated-user/carol` },
      'denied',
    ],
    [
      'GetFederationToken with permission',
      { does: 'sts:GetFederationToken', on: `arn:aws:sts::${OWN}:federated-user/carol`, identity: ALL },
      'allowed',
    ],
    [
      'GetFederationToken by a role',
      {
        does: 'sts:GetFederationToken',
        who: session(),
        on: `arn:aws:sts::${OWN}:federated-user/carol`,
        identity: ALL,
      },
      'denied',
    ],
    [
      'a federated user assumes no role',
      {
        does: 'sts:AssumeRole',
        on: roleArn('x'),
        who: federated(),
        identity: ALL,
        session: ALL,
        policy: [grant('*')],
      },
      'denied',
    ],
    [
      'the root user assumes no role',
      { does: 'sts:AssumeRole', on: roleArn('x'), who: root(), policy: [grant(OWN)] },
      'denied',
    ],
  ]);
});

describe('what AWS keeps to itself', () => {
  const linked = roleArn('aws-service-role/ec2.amazonaws.com/AWSServiceRoleForEC2');
  const reserved = roleArn('aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0123456789abcdef');
  const managed = 'arn:aws:iam::aws:policy/AdministratorAccess';
  const alias = `arn:aws:kms:us-west-2:${OWN}:alias/aws/s3`;
  check([
    // https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
    [
      'policies of a service-linked role',
      { does: 'iam:AttachRolePolicy', on: linked, identity: ALL },
      'denied',
    ],
    [
      'trust of a service-linked role',
      { does: 'iam:UpdateAssumeRolePolicy', on: linked, who: root() },
      'denied',
    ],
    ['reading a service-linked role', { does: 'iam:GetRole', on: linked, identity: ALL }, 'allowed'],
    [
      'deleting it by its own call',
      { does: 'iam:DeleteServiceLinkedRole', on: linked, identity: ALL },
      'allowed',
    ],
    // https://repost.aws/knowledge-center/identity-center-aws-reserved-sso
    [
      'policies of a role of Identity Center',
      { does: 'iam:PutRolePolicy', on: reserved, identity: ALL },
      'denied',
    ],
    ['another role', { does: 'iam:PutRolePolicy', on: roleArn('app'), identity: ALL }, 'allowed'],
    [
      'the service itself',
      {
        does: 'iam:PutRolePolicy',
        on: reserved,
        who: role('aws-service-role/sso.amazonaws.com/AWSServiceRoleForSSO'),
        identity: ALL,
      },
      'allowed',
    ],
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
    [
      'versions of an AWS managed policy',
      { does: 'iam:CreatePolicyVersion', on: managed, identity: ALL },
      'denied',
    ],
    [
      'reading an AWS managed policy',
      { does: 'iam:GetPolicyVersion', on: managed, identity: ALL },
      'allowed',
    ],
    [
      'versions of an own policy',
      { does: 'iam:CreatePolicyVersion', on: `arn:aws:iam::${OWN}:policy/own`, identity: ALL },
      'allowed',
    ],
    // https://docs.aws.amazon.com/kms/latest/developerguide/alias-create.html
    ['aliases of AWS managed keys', { does: 'kms:UpdateAlias', on: alias, identity: ALL }, 'denied'],
  ]);
});
