import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionNumber } from '../actions/actions.ts';
import { authorizationOf } from '../account/authorization-of.ts';
import { readings, read, role, user } from '../account/fixtures/account.ts';
import { observedCall } from './events.ts';
import { COMPUTE_CASES, OTHER_CASES } from './fixtures/control-events.ts';
import { DATA_CASES, S3_CASES } from './fixtures/data-events.ts';
import { ALICE, record, session } from './fixtures/records.ts';
import type { Uses } from './fixtures/records.ts';

const ROLE = 'arn:aws:iam::111122223333:role/service-role/worker';

function usesOf(value: unknown): Uses {
  const { uses } = observedCall(value);
  return Object.fromEntries(uses.map((it) => [it.action, it.resources]));
}

describe.each([
  ['S3', S3_CASES],
  ['data', DATA_CASES],
  ['compute', COMPUTE_CASES],
  ['the rest', OTHER_CASES],
])('uses: %s', (_, cases) => {
  it.each(cases.map((it) => [it.page, it] as const))('%s', (_page, { record: value, uses }) => {
    expect(usesOf(value)).toEqual(uses);
  });
});

describe('what is not sure is told', () => {
  it.each([
    ['ecs RunTask', { taskDefinition: 'web:3' }, 'iam:PassRole', 'if its task definition has a role'],
    [
      'rolesanywhere CreateProfile',
      { roleArns: [ROLE] },
      'iam:PassRole',
      'if the service takes the role over',
    ],
    ['s3 DeleteObjects', { bucketName: 'b' }, 's3:DeleteObjectVersion', 'if versions were named'],
  ])('%s', (event, request, action, perhaps) => {
    const found = observedCall(record(event, request)).uses.find((it) => it.action === action);
    expect(found?.perhaps).toBe(perhaps);
  });

  it.each([
    [
      'signin ConsoleLogin',
      'AwsConsoleSignIn',
      'a sign-in to the console, which no policy of the account allows',
    ],
    ['kms RotateKey', 'AwsServiceEvent', 'an event of the service itself, which nobody called for'],
    ['newservice DoIt', 'AwsApiCall', 'no service of IAM is known for newservice.amazonaws.com'],
    [
      's3 DoSomethingNew',
      'AwsApiCall',
      'no action of s3 or s3express or s3-outposts or s3-object-lambda is known for the event DoSomethingNew',
    ],
    [
      'sso GetRoleCredentials',
      'AwsApiCall',
      'sso:GetRoleCredentials is ruled by no policy of the account: asked with a token of Identity Center, not with credentials of the account',
    ],
  ])('%s, %s', (event, eventType, unknown) => {
    expect(observedCall(record(event, {}, { eventType }))).toMatchObject({ uses: [], unknown });
  });

  it('of a record that names no event', () => {
    expect(observedCall({ eventSource: 's3.amazonaws.com' })).toMatchObject({
      uses: [],
      succeeded: false,
      unknown: 'the record names no event',
    });
  });

  it('of resources that are not told', () => {
    expect(observedCall(record('kms DescribeKey', { keyId: 'alias/a' })).unknown).toBe(
      'the record does not tell all that kms:DescribeKey was on',
    );
  });
});

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html */
describe('who called', () => {
  const WORKER = 'arn:aws:iam::111122223333:role/team/worker';
  it.each<readonly [string, object, string | undefined, string]>([
    ['a user', ALICE, ALICE.arn, ALICE.arn],
    [
      'the root user',
      { type: 'Root', arn: 'arn:aws:iam::111122223333:root', accountId: '111122223333' },
      'arn:aws:iam::111122223333:root',
      'arn:aws:iam::111122223333:root',
    ],
    ['a session', session('team/worker', 'i-0a1b2c3d'), WORKER, WORKER],
    [
      'a session without its issuer',
      { ...session('team/worker', 's'), sessionContext: undefined },
      undefined,
      'AssumedRole arn:aws:sts::111122223333:assumed-role/worker/s',
    ],
    [
      'a federated user',
      {
        type: 'FederatedUser',
        arn: 'arn:aws:sts::111122223333:federated-user/Jane',
        sessionContext: { sessionIssuer: { type: 'IAMUser', arn: ALICE.arn } },
      },
      ALICE.arn,
      ALICE.arn,
    ],
    [
      'a service',
      { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
      undefined,
      'the service ec2.amazonaws.com',
    ],
    ['another account', { type: 'AWSAccount', accountId: '444455556666' }, undefined, 'account 444455556666'],
    [
      'a web identity',
      { type: 'WebIdentityUser', userName: 'system:serviceaccount' },
      undefined,
      'WebIdentityUser',
    ],
    ['nobody', {}, undefined, 'a caller of no type'],
  ])('%s', (_, userIdentity, principal, caller) => {
    expect(observedCall(record('s3 ListBuckets', null, { userIdentity }))).toMatchObject({
      principal,
      caller,
    });
  });

  it('is told with the session, and what the credentials were given to', () => {
    const userIdentity = session('w', 'i-0a1b2c3d', {
      invokedBy: 'cloudformation.amazonaws.com',
      inScopeOf: { credentialsIssuedTo: 'arn:aws:lambda:us-west-2:111122223333:function:f' },
    });
    expect(observedCall(record('s3 ListBuckets', null, { userIdentity }))).toMatchObject({
      session: 'i-0a1b2c3d',
      through: 'cloudformation.amazonaws.com',
      issuedTo: 'arn:aws:lambda:us-west-2:111122223333:function:f',
    });
  });
});

describe('whether it succeeded', () => {
  it.each([
    [undefined, true, false],
    ['AccessDenied', false, true],
    ['AccessDeniedException', false, true],
    ['Client.UnauthorizedOperation', false, true],
    ['Client.DryRunOperation', true, false],
    ['NoSuchBucketPolicy', false, false],
    ['ConditionalCheckFailedException', false, false],
    ['ThrottlingException', false, false],
  ])('%s', (errorCode, succeeded, refused) => {
    expect(observedCall(record('s3 GetBucketPolicy', { bucketName: 'b' }, { errorCode }))).toMatchObject({
      succeeded,
      refused,
    });
  });

  it('takes parameters for empty only of calls that were done', () => {
    expect(usesOf(record('cloudformation DescribeStacks'))).toEqual({
      'cloudformation:DescribeStacks': ['*'],
    });
    expect(usesOf(record('cloudformation DescribeStacks', null, { errorCode: 'AccessDenied' }))).toEqual({
      'cloudformation:DescribeStacks': undefined,
    });
  });
});

describe('with the account at hand', () => {
  const authorization = authorizationOf(
    readings({
      users: { unlisted: [], things: [user('bob', {}, '/ops/')] },
      roles: {
        unlisted: [],
        things: [
          role(
            'worker',
            { instanceProfiles: read(['arn:aws:iam::111122223333:instance-profile/web']) },
            '/service-role/',
          ),
        ],
      },
    }),
  );
  const uses = (value: unknown): Uses =>
    Object.fromEntries(observedCall(value, { authorization }).uses.map((it) => [it.action, it.resources]));

  it('knows the paths of users and roles', () => {
    expect(uses(record('iam AttachRolePolicy', { roleName: 'worker' }))).toEqual({
      'iam:AttachRolePolicy': [ROLE],
    });
    expect(uses(record('iam CreateAccessKey', { userName: 'bob' }))).toEqual({
      'iam:CreateAccessKey': ['arn:aws:iam::111122223333:user/ops/bob'],
    });
    expect(uses(record('iam CreateAccessKey', { userName: 'nobody' }))).toEqual({
      'iam:CreateAccessKey': undefined,
    });
  });

  it('knows the role of an instance profile', () => {
    const request = { iamInstanceProfile: { name: 'web' }, instanceId: 'i-0a1b2c3d' };
    expect(uses(record('ec2 AssociateIamInstanceProfile', request))['iam:PassRole']).toEqual([ROLE]);
    const other = { iamInstanceProfile: { arn: 'arn:aws:iam::111122223333:instance-profile/other' } };
    expect(uses(record('ec2 AssociateIamInstanceProfile', other))).toMatchObject({
      'iam:PassRole': undefined,
    });
  });

  it('knows the role of a session whose record does not', () => {
    const userIdentity = { ...session('worker', 's'), sessionContext: undefined };
    const call = observedCall(record('s3 ListBuckets', null, { userIdentity }), { authorization });
    expect(call.principal).toBe(ROLE);
  });
});

describe('whatever the JSON', () => {
  const names = fc.constantFrom(
    'GetObject',
    'RunInstances',
    'CreateRole',
    'TransactWriteItems',
    'GetResource',
    'PutTargets',
    'Invoke20150331',
    'SendCommand',
    'ReEncrypt',
    '__proto__',
    'constructor',
  );
  const sources = fc.constantFrom(
    's3',
    'ec2',
    'iam',
    'dynamodb',
    'apigateway',
    'events',
    'lambda',
    'ssm',
    'kms',
    '__proto__',
  );
  const keys = fc.constantFrom(
    'bucketName',
    'key',
    'tags',
    'items',
    'roleArn',
    'instancesSet',
    'requestItems',
    'name',
    '__proto__',
    'x-amz-copy-source',
    'queueUrl',
    'functionName',
  );
  const parameters = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.constantFrom('%E0%A4%A', 'arn:aws:iam::111122223333:role/r', 'i-0a1b2c3d', '*', '${aws:username}'),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
    ),
  })).value;

  it('nothing is thrown, and every action is one of AWS', () => {
    fc.assert(
      fc.property(sources, names, parameters, parameters, (source, name, request, identity) => {
        const call = observedCall(
          record(`${source} ${name}`, request, {
            userIdentity: identity,
            resources: request,
            responseElements: request,
          }),
        );
        expect(call.uses.filter((it) => actionNumber(it.action) === undefined)).toEqual([]);
        expect(call.uses.length > 0 || call.unknown !== undefined).toBe(true);
      }),
    );
  });

  it('and of any other JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof observedCall(value).event === 'string'));
  });
});
