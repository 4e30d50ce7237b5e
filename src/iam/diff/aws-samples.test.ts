import { describe, expect, it } from 'vitest';
import { allow, deny, policy } from './fixtures/policies.ts';
import { newAccess } from './new-access.ts';

/**
 * The verdicts of AWS's CheckNoNewAccess as AWS documents them for its sample reference policies (MIT-0): the check
 * passes where the candidate allows nothing that the reference does not.
 * https://github.com/aws-samples/iam-access-analyzer-custom-policy-check-samples
 */
type Case = readonly ['PASS' | 'FAIL', string, ...(readonly object[])];

function check(name: string, reference: readonly object[], cases: readonly Case[]): void {
  describe(name, () => {
    it.each(cases.map(([verdict, what, ...candidate]) => [verdict, what, candidate] as const))(
      '%s: %s',
      (verdict, _, candidate) => {
        const result = newAccess([policy(...reference)], [policy(...candidate)]);
        expect(result.verdict).toBe(verdict === 'PASS' ? 'none' : 'some');
      },
    );
  });
}

const TAG = 'use-your-own-tag-key-here';
const OBJECTS = 'arn:aws:s3:::my-sensitive-bucket/*';

check(
  'access to a sensitive object',
  [allow('*'), deny(['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:PutObjectAcl'], OBJECTS)],
  [
    [
      'PASS',
      'objects of another bucket',
      allow(['s3:DeleteObject', 's3:PutObject', 's3:GetObject'], 'arn:aws:s3:::my-not-sensitive-bucket/*'),
    ],
    ['PASS', 'everything, less the sensitive bucket', allow('s3:*'), deny('*', OBJECTS)],
    ['FAIL', 'writing to it', allow('s3:PutObject', OBJECTS)],
    ['FAIL', 'a wildcard that takes it in', allow('s3:GetObject', 'arn:aws:s3:*:*:*sensitive*/*')],
    ['FAIL', 'all of S3', allow('s3:*')],
  ],
);

check(
  'the bucket policy of a sensitive bucket',
  [allow('*'), deny('s3:PutBucketPolicy', 'arn:aws:s3:::my-sensitive-bucket')],
  [
    ['PASS', 'another action', allow('s3:PutBucketAcl', 'arn:aws:s3:::my-sensitive-bucket')],
    ['PASS', 'another bucket', allow('s3:PutBucketPolicy', 'arn:aws:s3:::other')],
    ['FAIL', 'that action on it', allow('s3:PutBucketPolicy', 'arn:aws:s3:::my-sensitive-bucket')],
  ],
);

check(
  'acting on a resource only by its tag',
  [allow('*'), deny('ec2:TerminateInstances', '*', { Null: { [`aws:ResourceTag/${TAG}`]: 'true' } })],
  [
    [
      'PASS',
      'a value of the tag',
      allow('ec2:TerminateInstances', '*', { StringEquals: { [`aws:ResourceTag/${TAG}`]: 'tag-value' } }),
    ],
    ['PASS', 'another action', allow('ec2:RunInstances')],
    [
      'PASS',
      'a Deny of other values',
      allow('ec2:TerminateInstances'),
      deny('ec2:TerminateInstances', '*', { StringNotEquals: { [`aws:ResourceTag/${TAG}`]: 'tag-value' } }),
    ],
    ['FAIL', 'without the tag', allow('ec2:TerminateInstances')],
    ['FAIL', 'all of EC2', allow('ec2:*')],
  ],
);

check(
  'running instances only with a tag',
  [allow('*'), deny('ec2:RunInstances', '*', { Null: { [`aws:RequestTag/${TAG}`]: 'true' } })],
  [
    [
      'PASS',
      'a value of the tag',
      allow('ec2:RunInstances', '*', { StringEquals: { [`aws:RequestTag/${TAG}`]: 'tag-value' } }),
    ],
    ['PASS', 'another action', allow('ec2:DescribeInstanceAttribute')],
    [
      'PASS',
      'a Deny of other values',
      allow('ec2:RunInstances'),
      deny('ec2:RunInstances', '*', { StringNotEquals: { [`aws:RequestTag/${TAG}`]: 'tag-value' } }),
    ],
    ['PASS', 'any value', allow('ec2:RunInstances', '*', { Null: { [`aws:RequestTag/${TAG}`]: 'false' } })],
    ['FAIL', 'without the tag', allow('ec2:RunInstances')],
    ['FAIL', 'all of EC2', allow('ec2:*')],
  ],
);

check(
  'ways to more privileges',
  [
    allow('*'),
    { Effect: 'Deny', Action: 'iam:PassRole', NotResource: 'arn:aws:iam::*:role/PassableRoles/*' },
    { Effect: 'Deny', Action: 'sts:AssumeRole', NotResource: 'arn:aws:iam::*:role/AssumableRoles/*' },
    deny(['iam:CreateUser', 'iam:CreateAccessKey', 'iam:PutRolePolicy', 'iam:AttachRolePolicy']),
  ],
  [
    [
      'PASS',
      'a role in the path',
      allow('iam:PassRole', 'arn:aws:iam::111111111111:role/PassableRoles/MyRole'),
    ],
    ['PASS', 'none of the actions', allow('ec2:RunInstances')],
    [
      'PASS',
      'a Deny of all other roles',
      allow('sts:AssumeRole'),
      {
        Effect: 'Deny',
        Action: 'sts:AssumeRole',
        NotResource: 'arn:aws:iam::*:role/AssumableRoles/MyRole',
      },
    ],
    ['FAIL', 'a role elsewhere', allow('iam:PassRole', 'arn:aws:iam::111111111111:role/WrongPath/MyRole')],
    [
      'FAIL',
      'one of the actions',
      allow('iam:PutRolePolicy', 'arn:aws:iam::111111111111:role/PrivilegedRole'),
    ],
  ],
);

const ROLES = [
  'arn:aws:iam::111111111111:role/MyPrivilegedRole',
  'arn:aws:iam::111111111111:role/MyPrivilegedRole2',
];

function grant(
  principal: unknown,
  action: string,
  resource: string | readonly string[],
  more: object = {},
): object {
  return { Effect: 'Allow', Principal: principal, Action: action, Resource: resource, ...more };
}

function byArn(arn: string | readonly string[]): object {
  return { Condition: { ArnLike: { 'aws:PrincipalArn': arn } } };
}

const BUCKET = ['arn:aws:s3:::my-sensitive-bucket', OBJECTS];
const OTHER_ROLE = 'arn:aws:iam::111111111111:role/MyOtherRole';

check(
  'a bucket open to two roles only, for all actions',
  [grant({ AWS: ROLES }, 's3:*', BUCKET), grant({ AWS: '*' }, 's3:*', BUCKET, byArn(ROLES))],
  [
    [
      'PASS',
      'one of them, by condition',
      grant({ AWS: '*' }, 's3:GetObject', OBJECTS, byArn(ROLES.slice(0, 1))),
    ],
    ['PASS', 'one of them, as principal', grant({ AWS: ROLES[0] }, 's3:PutObject', OBJECTS)],
    ['FAIL', 'everybody', grant({ AWS: '*' }, 's3:GetObject', OBJECTS)],
    ['FAIL', 'another role, as principal', grant({ AWS: OTHER_ROLE }, 's3:PutObject', OBJECTS)],
    ['FAIL', 'another role, by condition', grant({ AWS: '*' }, 's3:PutObject', OBJECTS, byArn(OTHER_ROLE))],
  ],
);

check(
  'a bucket open to two roles only, for one action',
  [
    grant({ AWS: ROLES }, 's3:PutObject', '*'),
    grant({ AWS: '*' }, 's3:PutObject', '*', byArn(ROLES)),
    { Effect: 'Allow', Principal: '*', NotAction: 's3:PutObject', Resource: '*' },
  ],
  [
    ['PASS', 'another action', grant({ AWS: '*' }, 's3:GetObject', OBJECTS, byArn(OTHER_ROLE))],
    ['PASS', 'one of them, as principal', grant({ AWS: ROLES[0] }, 's3:PutObject', OBJECTS)],
    [
      'PASS',
      'one of them, by condition',
      grant({ AWS: '*' }, 's3:PutObject', OBJECTS, byArn(ROLES.slice(0, 1))),
    ],
    ['FAIL', 'everybody, for all actions', grant({ AWS: '*' }, 's3:*', OBJECTS)],
    ['FAIL', 'another role, as principal', grant({ AWS: OTHER_ROLE }, 's3:PutObject', OBJECTS)],
    ['FAIL', 'another role, by condition', grant({ AWS: '*' }, 's3:PutObject', OBJECTS, byArn(OTHER_ROLE))],
  ],
);

function trust(principal: unknown, action = 'sts:AssumeRole'): object {
  return { Effect: 'Allow', Principal: principal, Action: action };
}

function anybodyBut(...actions: readonly string[]): object {
  return { Effect: 'Allow', Principal: '*', NotAction: actions };
}

check(
  'a role for two accounts',
  [trust({ AWS: ['111111111111', '222222222222'] }), anybodyBut('sts:AssumeRole')],
  [
    ['PASS', 'one of them', trust({ AWS: '111111111111' })],
    ['PASS', 'a role of one of them', trust({ AWS: 'arn:aws:iam::222222222222:role/MyRole' })],
    [
      'PASS',
      'another way in',
      trust(
        { Federated: 'arn:aws:iam::111111111111:oidc-provider/MyProvider' },
        'sts:AssumeRoleWithWebIdentity',
      ),
    ],
    ['FAIL', 'a service', trust({ Service: 'glue.amazonaws.com' })],
    ['FAIL', 'another account', trust({ AWS: '333333333333' })],
    ['FAIL', 'a role of another account', trust({ AWS: 'arn:aws:iam::333333333333:role/NotMyRole' })],
  ],
);

check(
  'a role for three services',
  [
    trust({ Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com', 'ecs-tasks.amazonaws.com'] }),
    anybodyBut('sts:AssumeRole'),
  ],
  [
    ['PASS', 'one of them', trust({ Service: 'ec2.amazonaws.com' })],
    [
      'PASS',
      'another way in',
      trust(
        { Federated: 'arn:aws:iam::111111111111:oidc-provider/MyProvider' },
        'sts:AssumeRoleWithWebIdentity',
      ),
    ],
    ['FAIL', 'another service', trust({ Service: 'glue.amazonaws.com' })],
    ['FAIL', 'an account', trust({ AWS: '111111111111' })],
    ['FAIL', 'a role', trust({ AWS: 'arn:aws:iam::111111111111:role/MyRole' })],
  ],
);

const WEB = 'sts:AssumeRoleWithWebIdentity';

check(
  'a role for one identity provider',
  [
    trust({ Federated: 'arn:aws:iam::111111111111:oidc-provider/MyProvider' }, WEB),
    anybodyBut('sts:AssumeRoleWithSAML', WEB),
  ],
  [
    ['PASS', 'that one', trust({ Federated: 'arn:aws:iam::111111111111:oidc-provider/MyProvider' }, WEB)],
    ['PASS', 'a service', trust({ Service: 'ec2.amazonaws.com' })],
    [
      'FAIL',
      'a SAML provider',
      trust({ Federated: 'arn:aws:iam::111111111111:saml-provider/MyProvider' }, 'sts:AssumeRoleWithSAML'),
    ],
    ['FAIL', 'another provider', trust({ Federated: 'graph.facebook.com' }, WEB)],
    [
      'FAIL',
      'all providers but one',
      trust({ Federated: '*' }, WEB),
      {
        Effect: 'Deny',
        Principal: { Federated: 'arn:aws:iam::111111111111:oidc-provider/NotMyProvider' },
        Action: WEB,
      },
    ],
  ],
);
