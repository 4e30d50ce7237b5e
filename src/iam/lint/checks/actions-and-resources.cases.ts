import { identity, resource, scp, statements } from '../fixtures/cases.ts';
import type { LintCase } from '../fixtures/cases.ts';

export const ACTION_AND_RESOURCE_CASES: readonly LintCase[] = [
  {
    code: 'INVALID_ACTION',
    hit: identity({ Action: ['s3:GetObject', 's3:GetObjects'] }),
    miss: identity({ Action: 'S3:getobject' }),
    at: 'Action[1]',
  },
  {
    code: 'INVALID_ACTION',
    hit: identity({ Action: 's3:Fetch*' }),
    miss: identity({ Action: 's3:*Object' }),
    at: 'Action',
  },
  {
    code: 'INVALID_ACTION',
    hit: identity({ Action: 'GetObject' }),
    miss: identity({ Action: '*' }),
    at: 'Action',
  },
  {
    code: 'INVALID_SERVICE_IN_ACTION',
    hit: identity({ Action: 's4:GetObject' }),
    miss: identity({ Action: 's3:GetObject' }),
    at: 'Action',
  },
  {
    code: 'INVALID_SERVICE_IN_ACTION',
    hit: identity({ Action: 'xq*:Get*' }),
    miss: identity({ Action: 'ec?:*' }),
  },
  {
    code: 'UNSUPPORTED_ACTION_IN_POLICY',
    hit: resource({ Action: 'kms:Decrypt' }, 'AWS::S3::Bucket'),
    miss: resource({ Action: 's3:GetObject' }, 'AWS::S3::Bucket'),
    at: 'Action',
  },
  {
    code: 'INVALID_ARN_PREFIX',
    hit: identity({ Resource: 'bucket/*' }),
    miss: identity({ Resource: '*' }),
    at: 'Resource',
  },
  {
    code: 'MISSING_ARN_FIELD',
    hit: identity({ Resource: 'arn:aws:s3:bucket' }),
    miss: identity({ Resource: 'arn:aws:s3:::bucket' }),
    at: 'Resource',
  },
  {
    code: 'INVALID_PARTITION',
    hit: identity({ Resource: 'arn:amazon:s3:::bucket' }),
    miss: identity({ Resource: 'arn:aws-cn:s3:::bucket' }),
    at: 'Resource',
  },
  {
    code: 'INVALID_PARTITION',
    hit: { ...identity({ Resource: 'arn:aws-cn:s3:::b' }), options: { type: 'identity', partition: 'aws' } },
    miss: { ...identity({ Resource: 'arn:*:s3:::b' }), options: { type: 'identity', partition: 'aws' } },
  },
  {
    code: 'INVALID_ARN_SERVICE_CASE',
    hit: identity({ Resource: 'arn:aws:S3:::bucket' }),
    miss: identity({ Resource: 'arn:aws:s3:::Bucket' }),
    at: 'Resource',
  },
  {
    code: 'INVALID_SERVICE',
    hit: identity({ Resource: 'arn:aws:s33:::bucket' }),
    // Its actions start with servicecatalog.
    miss: identity({ Resource: 'arn:aws:catalog:us-east-1:111122223333:portfolio/port-1' }),
    at: 'Resource',
  },
  {
    code: 'WILDCARD_IN_SERVICE_NAME',
    hit: identity({ Resource: 'arn:aws:*code*::111122223333:*' }),
    miss: identity({ Resource: 'arn:aws:codecommit:*:111122223333:*' }),
    at: 'Resource',
  },
  {
    code: 'WILDCARD_IN_SERVICE_NAME',
    hit: identity({ Action: 'code*:Get*' }),
    miss: identity({ Action: '*' }),
    at: 'Action',
  },
  {
    code: 'INVALID_ARN_ACCOUNT',
    hit: identity({ Action: 'iam:GetRole', Resource: 'arn:aws:iam::11112222333:role/app' }),
    miss: identity({ Action: 'iam:GetPolicy', Resource: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }),
    at: 'Resource',
  },
  {
    code: 'INVALID_ARN_REGION',
    hit: identity({ Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-9:111122223333:queue' }),
    miss: identity({ Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-*:111122223333:queue' }),
    at: 'Resource',
  },
  {
    code: 'INVALID_ARN_REGION',
    hit: identity({ Action: 'sqs:SendMessage', Resource: 'arn:aws-cn:sqs:eu-west-1:111122223333:queue' }),
    miss: identity({ Action: 'sqs:SendMessage', Resource: 'arn:aws-cn:sqs:cn-north-1:111122223333:queue' }),
  },
  {
    code: 'INVALID_ARN_RESOURCE',
    hit: identity({ Action: 'iam:GetRole', Resource: 'arn:aws:iam::111122223333:roles/app' }),
    miss: identity({ Action: 'iam:GetRole', Resource: 'arn:aws:iam::111122223333:role/path/app' }),
    at: 'Resource',
  },
  {
    code: 'STYLE_ARN_MATCHES_NO_RESOURCE',
    hit: identity({
      Action: 'states:StartExecution',
      Resource: 'arn:aws:states:*:111122223333:statemachine:x',
    }),
    miss: identity({
      Action: 'states:StartExecution',
      Resource: 'arn:aws:states:*:111122223333:stateMachine:x',
    }),
    at: 'Resource',
  },
  {
    code: 'ARN_REGION_NOT_ALLOWED',
    hit: identity({ Action: 'iam:GetRole', Resource: 'arn:aws:iam:us-east-1:111122223333:role/app' }),
    miss: identity({ Action: 'iam:GetRole', Resource: 'arn:aws:iam::111122223333:role/app' }),
    at: 'Resource',
  },
  {
    code: 'ARN_ACCOUNT_NOT_ALLOWED',
    hit: identity({ Resource: 'arn:aws:s3::111122223333:bucket/key' }),
    miss: identity({
      Action: 's3:GetAccessPoint',
      Resource: 'arn:aws:s3:us-east-1:111122223333:accesspoint/ap',
    }),
    at: 'Resource',
  },
  {
    code: 'MISSING_ARN_REGION',
    hit: identity({
      Action: 'cloudformation:DescribeStacks',
      Resource: 'arn:aws:cloudformation:::stack/app/*',
    }),
    miss: identity({
      Action: 'cloudformation:DescribeStacks',
      Resource: 'arn:aws:cloudformation:*:*:stack/app/*',
    }),
    at: 'Resource',
  },
  {
    code: 'MISSING_ARN_ACCOUNT',
    hit: identity({ Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:us-east-1::queue' }),
    // Documents of AWS belong to nobody.
    miss: identity({
      Action: 'ssm:SendCommand',
      Resource: 'arn:aws:ssm:us-east-1::document/AWS-RunShellScript',
    }),
    at: 'Resource',
  },
  {
    code: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    hit: resource({ Resource: 'arn:aws:kms:us-east-1:111122223333:key/1' }, 'AWS::S3::Bucket'),
    miss: resource({ Resource: 'arn:aws:s3:::bucket/*' }, 'AWS::S3::Bucket'),
    at: 'Resource',
  },
  {
    // AWS's example.
    code: 'REDUNDANT_ACTION',
    hit: identity({ Action: ['iam:Get*', 'iam:List*', 'iam:GetCredentialReport'], Resource: '*' }),
    miss: identity({ Action: ['iam:Get*', 'iam:List*', 'iam:*CredentialReport'], Resource: '*' }),
    at: 'Action[2]',
  },
  {
    code: 'REDUNDANT_ACTION',
    hit: identity({ Action: ['s3:GetObject', 's3:getobject'] }),
    miss: identity({ Action: ['s3:GetObject', 's3:GetObjectAcl'] }),
    at: 'Action[1]',
  },
  {
    code: 'REDUNDANT_RESOURCE',
    hit: identity({ Resource: ['arn:aws:s3:::logs-*', 'arn:aws:s3:::logs-*/*'] }),
    miss: identity({ Resource: ['arn:aws:s3:::logs-?', 'arn:aws:s3:::logs-a*'] }),
    at: 'Resource[1]',
  },
  {
    code: 'REDUNDANT_RESOURCE',
    hit: identity({ Resource: ['arn:aws:s3:::b/?x*', 'arn:aws:s3:::b/ax*y'] }),
    miss: identity({ Resource: ['arn:aws:s3:::b/?x', 'arn:aws:s3:::b/a*x'] }),
  },
  {
    code: 'REDUNDANT_STATEMENT',
    hit: statements(
      { Sid: 'One', Action: ['s3:GetObject', 's3:PutObject'] },
      { Action: ['s3:putobject', 's3:GetObject'] },
    ),
    miss: statements({ Sid: 'One' }, { Resource: 'arn:aws:s3:::Bucket/*' }),
    at: 'Statement[1]',
  },
  {
    code: 'STYLE_ACTION_MATCHES_NO_RESOURCE',
    hit: identity({ Action: ['s3:GetObject', 's3:ListBucket'], Resource: 'arn:aws:s3:::bucket' }),
    miss: identity({ Action: ['s3:GetObject', 's3:ListBucket'], Resource: 'arn:aws:s3:::bucket*' }),
    at: 'Action[0]',
  },
  {
    code: 'STYLE_ACTION_MATCHES_NO_RESOURCE',
    hit: identity({ Action: 'ec2:DescribeInstances', Resource: 'arn:aws:ec2:*:*:instance/*' }),
    miss: identity({ Action: 'ec2:StartInstances', Resource: 'arn:aws:ec2:*:*:instance/*' }),
    at: 'Action',
  },
  {
    code: 'STYLE_RESOURCE_MATCHES_NO_ACTION',
    hit: identity({ Action: 's3:GetObject', Resource: ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'] }),
    miss: identity({ Action: 's3:*', Resource: ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'] }),
    at: 'Resource[0]',
  },
  {
    code: 'STYLE_RESOURCE_STAR',
    hit: identity({ Action: 'ec2:TerminateInstances', Resource: '*' }),
    miss: identity({
      Action: 'ec2:TerminateInstances',
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceTag/team': 'red' } },
    }),
    at: 'Resource',
  },
  {
    code: 'STYLE_RESOURCE_STAR',
    hit: identity({ Action: 'sqs:DeleteQueue', Resource: 'arn:aws:sqs:*:*:*' }),
    miss: identity({ Action: 'sqs:DeleteQueue', Resource: 'arn:aws:sqs:*:111122223333:*' }),
  },
  {
    code: 'STYLE_FULL_ADMIN',
    hit: identity({ Action: '*', Resource: '*' }),
    miss: identity({ Action: '*', Resource: 'arn:aws:s3:::bucket' }),
    at: 'Action',
  },
  {
    code: 'STYLE_SERVICE_WILDCARD',
    hit: identity({ Action: ['s3:GetObject', 'sqs:*'] }),
    miss: identity({ Action: ['s3:GetObject', 'sqs:Get*'] }),
    at: 'Action[1]',
  },
  {
    code: 'STYLE_NOT_ACTION_WITH_ALLOW',
    hit: identity({ Action: undefined, NotAction: 'iam:*' }),
    miss: identity({ Effect: 'Deny', Action: undefined, NotAction: 'iam:*' }),
    at: 'NotAction',
  },
  {
    code: 'STYLE_NOT_RESOURCE_WITH_ALLOW',
    hit: identity({ Resource: undefined, NotResource: 'arn:aws:s3:::secret/*' }),
    miss: identity({ Effect: 'Deny', Resource: undefined, NotResource: 'arn:aws:s3:::open/*' }),
    at: 'NotResource',
  },
  {
    code: 'STYLE_MERGEABLE_STATEMENTS',
    hit: statements({}, { Action: 's3:PutObject' }),
    miss: statements({ Sid: 'Read' }, { Sid: 'Write', Action: 's3:PutObject' }),
    at: 'Statement[1]',
  },
  {
    code: 'STYLE_SID_SAYS_NOTHING',
    hit: identity({ Sid: 'VisualEditor0' }),
    miss: identity({ Sid: 'ReadReports2026' }),
    at: 'Sid',
  },
  {
    code: 'STYLE_UNSUPPORTED_CHARACTER',
    hit: identity({ Resource: 'arn:aws:s3:::bucket/\u20AC' }),
    miss: identity({ Resource: 'arn:aws:s3:::bucket/\u00FC' }),
  },
  {
    code: 'STYLE_UNSUPPORTED_CHARACTER',
    hit: resource({ Resource: 'arn:aws:s3:::bucket/\uFFFD' }),
    miss: resource({ Resource: 'arn:aws:s3:::bucket/\u20AC' }),
  },
  {
    code: 'SCP_SYNTAX_ERROR_PRINCIPAL',
    hit: scp({ Principal: '*' }),
    // The whole policy language otherwise.
    miss: scp({
      Effect: 'Allow',
      Action: undefined,
      NotAction: 's3:*Bucket',
      Resource: undefined,
      NotResource: 'arn:aws:s3:::x',
    }),
    at: 'Principal',
  },
];
