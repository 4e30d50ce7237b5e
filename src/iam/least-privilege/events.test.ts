import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionNumber } from '../actions/actions.ts';
import { authorizationOf } from '../account/authorization-of.ts';
import { readings, read, role, user } from '../account/fixtures/account.ts';
import { observedCall } from './events.ts';
import { ALICE, onResources, record, session } from './fixtures/records.ts';

const TABLE = 'arn:aws:dynamodb:us-west-2:123456789012:table/Music';
const KEY = 'arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const OTHER_KEY = 'arn:aws:kms:us-west-2:111122223333:key/0987dcba-09fe-87dc-65ba-ab0987654321';
const ROLE = 'arn:aws:iam::111122223333:role/service-role/worker';
const EC2 = 'arn:aws:ec2:us-west-2:111122223333';

type Uses = Readonly<Record<string, readonly string[] | undefined>>;
interface Case {
  readonly page: string;
  readonly record: unknown;
  readonly uses: Uses;
}

function usesOf(value: unknown): Uses {
  const { uses } = observedCall(value);
  return Object.fromEntries(uses.map((it) => [it.action, it.resources]));
}

const S3_EVENTS = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html';
const S3_ACTIONS = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html';
const LAMBDA = 'https://docs.aws.amazon.com/lambda/latest/dg/logging-using-cloudtrail.html';
const DYNAMODB =
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/logging-using-cloudtrail.html';
const EC2_POLICIES = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html';
const PASS_ROLE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html';

const S3: readonly Case[] = [
  { page: S3_EVENTS, record: record('s3 ListBuckets'), uses: { 's3:ListAllMyBuckets': ['*'] } },
  {
    page: S3_ACTIONS,
    record: record('s3 GetBucketCors', { bucketName: 'b', cors: '' }),
    uses: { 's3:GetBucketCORS': ['arn:aws:s3:::b'] },
  },
  {
    page: S3_ACTIONS,
    record: record('s3 DeleteBucketLifecycle', { bucketName: 'b' }),
    uses: { 's3:PutLifecycleConfiguration': ['arn:aws:s3:::b'] },
  },
  {
    page: S3_ACTIONS,
    record: record('s3 HeadObject', { bucketName: 'b', key: 'in/a.csv' }),
    uses: { 's3:GetObject': ['arn:aws:s3:::b/in/a.csv'] },
  },
  {
    page: S3_ACTIONS,
    record: record('s3 GetObject', { bucketName: 'b', key: 'a', versionId: 'v1' }),
    uses: { 's3:GetObjectVersion': ['arn:aws:s3:::b/a'] },
  },
  {
    page: S3_ACTIONS,
    record: record('s3 ListObjects', { bucketName: 'b', prefix: 'in/' }),
    uses: { 's3:ListBucket': ['arn:aws:s3:::b'] },
  },
  {
    page: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html',
    record: record('s3 CopyObject', {
      bucketName: 'to',
      key: 'k',
      'x-amz-copy-source': 'from/a%20b',
      'x-amz-acl': 'bucket-owner-full-control',
    }),
    uses: {
      's3:PutObject': ['arn:aws:s3:::to/k'],
      's3:PutObjectAcl': ['arn:aws:s3:::to/k'],
      's3:GetObject': ['arn:aws:s3:::from/a b'],
    },
  },
  {
    page: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    record: record('s3 CreateMultipartUpload', {
      bucketName: 'b',
      key: 'k',
      'x-amz-server-side-encryption-aws-kms-key-id': KEY,
    }),
    uses: { 's3:PutObject': ['arn:aws:s3:::b/k'], 'kms:GenerateDataKey': [KEY], 'kms:Decrypt': [KEY] },
  },
  {
    page: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-access-points.html',
    record: record('s3 GetObject', {
      bucketName: 'arn:aws:s3:us-west-2:111122223333:accesspoint/ap',
      key: 'k',
    }),
    uses: { 's3:GetObject': ['arn:aws:s3:us-west-2:111122223333:accesspoint/ap/object/k'] },
  },
  {
    page: `${S3_EVENTS}: the keys of DeleteObjects are not logged`,
    record: record(
      's3 DeleteObjects',
      { bucketName: 'b', delete: '' },
      { resources: [{ type: 'AWS::S3::Object', ARNPrefix: 'arn:aws:s3:::b/' }, { ARN: 'arn:aws:s3:::b' }] },
    ),
    uses: { 's3:DeleteObject': ['arn:aws:s3:::b/*'], 's3:DeleteObjectVersion': ['arn:aws:s3:::b/*'] },
  },
  {
    page: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html: stars may be in keys',
    record: record('s3 GetObject', { bucketName: 'b', key: 'a*b' }),
    uses: { 's3:GetObject': ['arn:aws:s3:::b/a?b'] },
  },
  {
    page: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
    record: record('s3 CreateBucket', { bucketName: 'b', 'x-amz-object-ownership': 'BucketOwnerEnforced' }),
    uses: { 's3:CreateBucket': ['arn:aws:s3:::b'], 's3:PutBucketOwnershipControls': ['arn:aws:s3:::b'] },
  },
];

const DATA: readonly Case[] = [
  {
    page: DYNAMODB,
    record: record('dynamodb PutItem', { tableName: 'Music' }, onResources(TABLE)),
    uses: { 'dynamodb:PutItem': [TABLE] },
  },
  {
    page: DYNAMODB,
    record: record(
      'dynamodb TransactWriteItems',
      {
        requestItems: [
          { operation: 'Put', tableName: 'Music' },
          { operation: 'Update', tableName: 'Music' },
          { operation: 'Delete', TableName: 'Music' },
          { operation: 'ConditionCheck', TableName: 'Music' },
        ],
      },
      onResources(TABLE),
    ),
    uses: {
      'dynamodb:PutItem': [TABLE],
      'dynamodb:UpdateItem': [TABLE],
      'dynamodb:DeleteItem': [TABLE],
      'dynamodb:ConditionCheckItem': [TABLE],
    },
  },
  {
    page: DYNAMODB,
    record: record(
      'dynamodb ExecuteStatement',
      { statement: "SELECT * FROM Music WHERE Artist = 'No One You Know'" },
      onResources(TABLE),
    ),
    uses: { 'dynamodb:PartiQLSelect': [TABLE] },
  },
  {
    page: DYNAMODB,
    record: record(
      'dynamodb BatchExecuteStatement',
      {
        requestItems: [
          { statement: 'UPDATE Music SET Album = ***(Redacted)' },
          { statement: 'INSERT INTO Music VALUE {***(Redacted)}' },
        ],
      },
      onResources(TABLE),
    ),
    uses: { 'dynamodb:PartiQLUpdate': [TABLE], 'dynamodb:PartiQLInsert': [TABLE] },
  },
  {
    page: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/using-identity-based-policies.html',
    record: record('dynamodb Query', { tableName: 'Music', indexName: 'ByYear' }, onResources(TABLE)),
    uses: { 'dynamodb:Query': [`${TABLE}/index/ByYear`] },
  },
  {
    page: 'https://docs.aws.amazon.com/kms/latest/developerguide/ct-reencrypt.html',
    record: record(
      'kms ReEncrypt',
      { destinationKeyId: '0987dcba-09fe-87dc-65ba-ab0987654321' },
      onResources(KEY, OTHER_KEY),
    ),
    uses: { 'kms:ReEncryptFrom': [KEY], 'kms:ReEncryptTo': [OTHER_KEY] },
  },
  {
    page: 'https://docs.aws.amazon.com/kms/latest/developerguide/ct-decrypt.html',
    record: record('kms Decrypt', { keyId: 'alias/app' }, onResources(KEY)),
    uses: { 'kms:Decrypt': [KEY] },
  },
  {
    page: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html: an alias does not tell its key',
    record: record('kms DescribeKey', { keyId: 'alias/app' }),
    uses: { 'kms:DescribeKey': undefined },
  },
  {
    page: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html',
    record: record('secretsmanager GetSecretValue', { secretId: 'prod/db' }),
    uses: {
      'secretsmanager:GetSecretValue': [
        'arn:aws:secretsmanager:us-west-2:111122223333:secret:prod/db-??????',
      ],
    },
  },
  {
    page: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html',
    record: record('ssm GetParameters', { names: ['/prod/db/password', 'plain'] }),
    uses: {
      'ssm:GetParameters': [
        'arn:aws:ssm:us-west-2:111122223333:parameter/prod/db/password',
        'arn:aws:ssm:us-west-2:111122223333:parameter/plain',
      ],
    },
  },
  {
    page: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html',
    record: record('logs DescribeLogStreams', { logGroupName: '/aws/lambda/f' }),
    uses: { 'logs:DescribeLogStreams': ['arn:aws:logs:us-west-2:111122223333:log-group:/aws/lambda/f:*'] },
  },
  {
    page: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/logging-using-cloudtrail.html',
    record: record('sqs SendMessageBatch', {
      queueUrl: 'https://sqs.us-west-2.amazonaws.com/444455556666/jobs',
    }),
    uses: { 'sqs:SendMessage': ['arn:aws:sqs:us-west-2:444455556666:jobs'] },
  },
  {
    page: 'https://docs.aws.amazon.com/sns/latest/dg/logging-using-cloudtrail.html',
    record: record('sns Subscribe', { topicArn: 'arn:aws:sns:us-west-2:111122223333:t', protocol: 'sqs' }),
    uses: { 'sns:Subscribe': ['arn:aws:sns:us-west-2:111122223333:t'] },
  },
  {
    page: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/logging_cw_api_calls.html',
    record: record('monitoring PutMetricAlarm', { alarmName: 'cpu' }),
    uses: { 'cloudwatch:PutMetricAlarm': ['arn:aws:cloudwatch:us-west-2:111122223333:alarm:cpu'] },
  },
];

const COMPUTE: readonly Case[] = [
  {
    page: LAMBDA,
    record: record('lambda DeleteFunction20150331', { functionName: 'basic-node-task' }),
    uses: { 'lambda:DeleteFunction': ['arn:aws:lambda:us-west-2:111122223333:function:basic-node-task'] },
  },
  { page: LAMBDA, record: record('lambda ListFunctions20150331'), uses: { 'lambda:ListFunctions': ['*'] } },
  {
    page: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
    record: record('lambda Invoke', { functionName: '444455556666:function:f', qualifier: 'PROD' }),
    uses: { 'lambda:InvokeFunction': ['arn:aws:lambda:us-west-2:444455556666:function:f:PROD'] },
  },
  {
    page: PASS_ROLE,
    record: record('lambda CreateFunction20150331', { functionName: 'f', role: ROLE, tags: { a: 'b' } }),
    uses: {
      'lambda:CreateFunction': ['arn:aws:lambda:us-west-2:111122223333:function:f'],
      'lambda:TagResource': ['arn:aws:lambda:us-west-2:111122223333:function:f'],
      'iam:PassRole': [ROLE],
    },
  },
  {
    page: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html',
    record: record('ec2 StartInstances', {
      instancesSet: { items: [{ instanceId: 'i-0a1b2c3d4e5f67890' }] },
    }),
    uses: { 'ec2:StartInstances': [`${EC2}:instance/i-0a1b2c3d4e5f67890`] },
  },
  {
    page: EC2_POLICIES,
    record: record(
      'ec2 RunInstances',
      {
        instancesSet: { items: [{ imageId: 'ami-0a1b2c3d', minCount: 1 }] },
        tagSpecificationSet: { items: [{ resourceType: 'instance', tags: [{ key: 'a', value: 'b' }] }] },
      },
      {
        responseElements: {
          instancesSet: {
            items: [
              {
                instanceId: 'i-0a1b2c3d4e5f67890',
                imageId: 'ami-0a1b2c3d',
                subnetId: 'subnet-0a1b2c3d',
                keyName: 'ops',
                groupSet: { items: [{ groupId: 'sg-0a1b2c3d' }] },
              },
            ],
          },
        },
      },
    ),
    uses: {
      'ec2:RunInstances': [
        'arn:aws:ec2:us-west-2::image/ami-0a1b2c3d',
        `${EC2}:instance/*`,
        `${EC2}:key-pair/ops`,
        `${EC2}:network-interface/*`,
        `${EC2}:security-group/sg-0a1b2c3d`,
        `${EC2}:subnet/subnet-0a1b2c3d`,
        `${EC2}:volume/*`,
      ],
      'ec2:CreateTags': [`${EC2}:instance/*`],
    },
  },
  {
    page: `${EC2_POLICIES}: of a launch that failed, the subnet is not told`,
    record: record(
      'ec2 RunInstances',
      { instancesSet: { items: [{ imageId: 'ami-0a1b2c3d' }] } },
      { errorCode: 'Client.UnauthorizedOperation' },
    ),
    uses: { 'ec2:RunInstances': undefined },
  },
  {
    page: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html',
    record: record('ec2 AuthorizeSecurityGroupIngress', {
      groupId: 'sg-0a1b2c3d',
      ipPermissions: { items: [{ groups: { items: [{ groupId: 'sg-99999999' }] } }] },
    }),
    uses: { 'ec2:AuthorizeSecurityGroupIngress': [`${EC2}:security-group/sg-0a1b2c3d`] },
  },
  {
    page: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html: the copy is the resource',
    record: record('ec2 CopySnapshot', { sourceSnapshotId: 'snap-0a1b2c3d', sourceRegion: 'us-east-1' }),
    uses: { 'ec2:CopySnapshot': ['arn:aws:ec2:us-west-2::snapshot/*'] },
  },
  {
    page: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html',
    record: record('ec2 CreateTags', {
      resourcesSet: { items: [{ resourceId: 'vol-0a1b2c3d' }, { resourceId: 'new-kind-0a1b2c3d' }] },
    }),
    uses: { 'ec2:CreateTags': undefined },
  },
  {
    page: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
    record: record('ecs RunTask', { taskDefinition: 'web:3', cluster: 'c' }),
    uses: {
      'ecs:RunTask': ['arn:aws:ecs:us-west-2:111122223333:task-definition/web:3'],
      'iam:PassRole': undefined,
    },
  },
  {
    page: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html: the default cluster',
    record: record('ecs UpdateService', { service: 'api', desiredCount: 2 }),
    uses: { 'ecs:UpdateService': ['arn:aws:ecs:us-west-2:111122223333:service/default/api'] },
  },
  {
    page: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/security_iam_id-based-policy-examples.html',
    record: record('ssm SendCommand', {
      documentName: 'AWS-RunShellScript',
      instanceIds: ['i-0a1b2c3d'],
    }),
    uses: {
      'ssm:SendCommand': ['arn:aws:ssm:us-west-2::document/AWS-RunShellScript', `${EC2}:instance/i-0a1b2c3d`],
    },
  },
  {
    page: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html: targets by tag',
    record: record('ssm SendCommand', { documentName: 'AWS-RunShellScript', targets: [{ key: 'tag:a' }] }),
    uses: { 'ssm:SendCommand': undefined },
  },
  {
    page: 'https://docs.aws.amazon.com/autoscaling/application/userguide/logging-using-cloudtrail.html',
    record: record('autoscaling RegisterScalableTarget', {
      resourceId: 'spot-fleet-request/sfr-73fbd2ce-aa30-494c',
    }),
    uses: { 'application-autoscaling:RegisterScalableTarget': undefined },
  },
  {
    page: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/security_iam_id-based-policy-examples.html',
    record: record('autoscaling SetDesiredCapacity', { autoScalingGroupName: 'web' }),
    uses: {
      'autoscaling:SetDesiredCapacity': [
        'arn:aws:autoscaling:us-west-2:111122223333:autoScalingGroup:*:autoScalingGroupName/web',
      ],
    },
  },
];

const REST: readonly Case[] = [
  {
    page: 'https://docs.aws.amazon.com/waf/latest/APIReference/API_GetWebACL.html',
    record: record('wafv2 GetWebACL', { scope: 'CLOUDFRONT', name: 'web', id: '1234' }),
    uses: { 'wafv2:GetWebACL': ['arn:aws:wafv2:us-west-2:111122223333:global/webacl/web/1234'] },
  },
  {
    page: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetCachePolicy.html',
    record: record('cloudfront GetCachePolicy', { id: '658327ea-f89d-4fab-a63d-7e88639e58f6' }),
    uses: {
      'cloudfront:GetCachePolicy': [
        'arn:aws:cloudfront::111122223333:cache-policy/658327ea-f89d-4fab-a63d-7e88639e58f6',
      ],
    },
  },
  {
    page: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_DeleteResolverQueryLogConfig.html',
    record: record('route53resolver DeleteResolverQueryLogConfig', {
      resolverQueryLogConfigId: 'rqlc-0a1b2c3d',
    }),
    uses: {
      'route53resolver:DeleteResolverQueryLogConfig': [
        'arn:aws:route53resolver:us-west-2:111122223333:resolver-query-log-config/rqlc-0a1b2c3d',
      ],
    },
  },
  {
    page: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/cloudtrail.html',
    record: record('apigateway GetResource', { restApiId: '3rbEXAMPLE', resourceId: '5tfEXAMPLE' }),
    uses: {
      'apigateway:GET': ['arn:aws:apigateway:us-west-2::/restapis/3rbEXAMPLE/resources/5tfEXAMPLE'],
    },
  },
  {
    page: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages.html',
    record: record('apigateway CreateStage', { apiId: 'a1', stageName: 'prod' }),
    uses: { 'apigateway:POST': ['arn:aws:apigateway:us-west-2::/apis/a1/stages'] },
  },
  {
    page: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html',
    record: record('events PutTargets', { rule: 'nightly', targets: [{ id: '1', roleArn: ROLE }] }),
    uses: {
      'events:PutTargets': ['arn:aws:events:us-west-2:111122223333:rule/nightly'],
      'iam:PassRole': [ROLE],
    },
  },
  {
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html',
    record: record('sts AssumeRole', { roleArn: ROLE, tags: [{ key: 'a' }], sourceIdentity: 'ann' }),
    uses: { 'sts:AssumeRole': [ROLE], 'sts:SetSourceIdentity': [ROLE], 'sts:TagSession': [ROLE] },
  },
  {
    page: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html',
    record: record('iam CreateUser', { userName: 'bob', path: '/ops/' }),
    uses: { 'iam:CreateUser': ['arn:aws:iam::111122223333:user/ops/bob'] },
  },
  {
    page: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html: without a name, who asks',
    record: record('iam GetUser'),
    uses: { 'iam:GetUser': [ALICE.arn] },
  },
  {
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html: the path is not told',
    record: record('iam AttachRolePolicy', {
      roleName: 'worker',
      policyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
    }),
    uses: { 'iam:AttachRolePolicy': undefined },
  },
  {
    page: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-api-logging-cloudtrail.html',
    record: record('cloudformation CreateStack', { stackName: 'web', roleARN: ROLE }),
    uses: {
      'cloudformation:CreateStack': ['arn:aws:cloudformation:us-west-2:111122223333:stack/web/*'],
      'iam:PassRole': [ROLE],
    },
  },
  {
    page: 'https://docs.aws.amazon.com/cost-management/latest/userguide/billing-permissions-ref.html',
    record: record('budgets DescribeBudgets', { accountId: '111122223333' }),
    uses: { 'budgets:ViewBudget': undefined },
  },
  {
    page: 'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/getting-started.html',
    record: record('rolesanywhere CreateProfile', { name: 'p', roleArns: [ROLE] }),
    uses: { 'rolesanywhere:CreateProfile': ['*'], 'iam:PassRole': [ROLE] },
  },
];

describe.each([
  ['S3', S3],
  ['data', DATA],
  ['compute', COMPUTE],
  ['the rest', REST],
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
