import { ACCOUNT } from './company.ts';

/** One statement, or several. */
export type Statements = object | readonly object[];

/** Customer managed policies: name → statements. */
export const MANAGED: Readonly<Record<string, Statements>> = {
  'saltmarsh-developers': {
    Effect: 'Allow',
    Action: ['iam:PassRole', 'iam:Get*', 'iam:List*'],
    Resource: '*',
  },
  'saltmarsh-analysts': {
    Effect: 'Allow',
    Action: ['athena:*', 'glue:Get*', 's3:GetObject', 's3:ListBucket'],
    Resource: '*',
  },
  'saltmarsh-content': {
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:PutObject'],
    Resource: 'arn:aws:s3:::saltmarsh-content/*',
  },
  'saltmarsh-devices': {
    Effect: 'Allow',
    Action: ['sqs:SendMessage'],
    Resource: `arn:aws:sqs:eu-west-1:${ACCOUNT}:stock`,
  },
  'saltmarsh-build': [
    {
      Effect: 'Allow',
      Action: ['ecr:*', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: '*',
    },
    {
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: 'arn:aws:s3:::saltmarsh-deploy-artifacts/*',
    },
  ],
  'saltmarsh-site': [
    { Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::saltmarsh-content/*' },
    { Effect: 'Allow', Action: 'cloudfront:CreateInvalidation', Resource: '*' },
  ],
  // What contractors may do at most, whatever else they are given.
  'saltmarsh-contractors': {
    Effect: 'Allow',
    Action: ['s3:Get*', 's3:List*', 's3:PutObject', 'cloudfront:Get*', 'cloudfront:List*'],
    Resource: '*',
  },
  'saltmarsh-breakglass': { Effect: 'Allow', Action: '*', Resource: '*' },
  'saltmarsh-old-migration': { Effect: 'Allow', Action: '*', Resource: '*' },
};

const allow = (...Action: readonly string[]): object => ({ Effect: 'Allow', Action, Resource: '*' });

/** AWS's own policies in use here, by what follows `policy/` in their ARNs; the long ones are shortened. */
export const OF_AWS: Readonly<Record<string, Statements>> = {
  AdministratorAccess: allow('*'),
  PowerUserAccess: [
    { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
    allow(
      'account:GetAccountInformation',
      'account:ListRegions',
      'iam:CreateServiceLinkedRole',
      'iam:DeleteServiceLinkedRole',
      'iam:ListRoles',
      'organizations:DescribeEffectivePolicy',
      'organizations:DescribeOrganization',
    ),
  ],
  ReadOnlyAccess: allow(
    'cloudfront:Get*',
    'cloudfront:List*',
    'cloudwatch:Get*',
    'cloudwatch:List*',
    'dynamodb:Get*',
    'dynamodb:Query',
    'ec2:Describe*',
    'iam:Get*',
    'iam:List*',
    'lambda:Get*',
    'lambda:List*',
    'rds:Describe*',
    's3:Get*',
    's3:List*',
  ),
  SecurityAudit: allow(
    'access-analyzer:List*',
    'cloudtrail:DescribeTrails',
    'config:Describe*',
    'ec2:Describe*',
    'guardduty:List*',
    'iam:Generate*',
    'iam:Get*',
    'iam:List*',
    'organizations:Describe*',
    'organizations:List*',
    's3:GetBucket*',
    's3:ListAllMyBuckets',
  ),
  AmazonS3FullAccess: allow('s3:*', 's3-object-lambda:*'),
  AmazonSSMManagedInstanceCore: allow(
    'ec2messages:AcknowledgeMessage',
    'ec2messages:GetMessages',
    'ec2messages:SendReply',
    'ssm:GetParameter',
    'ssm:GetParameters',
    'ssm:UpdateInstanceInformation',
    'ssmmessages:CreateControlChannel',
    'ssmmessages:CreateDataChannel',
    'ssmmessages:OpenControlChannel',
    'ssmmessages:OpenDataChannel',
  ),
  'job-function/Billing': allow('aws-portal:*Billing', 'budgets:*', 'ce:*', 'cur:*', 'invoicing:*'),
  'job-function/DataScientist': allow(
    'athena:*',
    'cloudwatch:*',
    'glue:Get*',
    'redshift:*',
    's3:CreateBucket',
    's3:Get*',
    's3:List*',
    's3:PutObject',
    'sagemaker:*',
  ),
  'service-role/AmazonECSTaskExecutionRolePolicy': allow(
    'ecr:BatchCheckLayerAvailability',
    'ecr:BatchGetImage',
    'ecr:GetAuthorizationToken',
    'ecr:GetDownloadUrlForLayer',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
  ),
  'service-role/AmazonRDSEnhancedMonitoringRole': [
    {
      Effect: 'Allow',
      Action: ['logs:CreateLogGroup', 'logs:PutRetentionPolicy'],
      Resource: 'arn:aws:logs:*:*:log-group:RDS*',
    },
    {
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:GetLogEvents', 'logs:PutLogEvents'],
      Resource: 'arn:aws:logs:*:*:log-group:RDS*:log-stream:*',
    },
  ],
  'service-role/AWSGlueServiceRole': [
    allow(
      'cloudwatch:PutMetricData',
      'glue:*',
      's3:GetBucketLocation',
      's3:ListAllMyBuckets',
      's3:ListBucket',
    ),
    { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::aws-glue-*/*' },
  ],
  'service-role/AWSLambdaBasicExecutionRole': allow(
    'logs:CreateLogGroup',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
  ),
  'service-role/AWS_ConfigRole': allow(
    'config:Put*',
    'ec2:Describe*',
    'iam:Get*',
    'iam:List*',
    's3:GetBucket*',
  ),
};

export function policyArn(name: string): string {
  return name in MANAGED ? `arn:aws:iam::${ACCOUNT}:policy/${name}` : `arn:aws:iam::aws:policy/${name}`;
}

export function statementsOf(policies: Statements): readonly object[] {
  return Array.isArray(policies) ? (policies as readonly object[]) : [policies];
}
