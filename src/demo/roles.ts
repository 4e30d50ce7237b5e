import { ACCOUNT, AGENCY, WATCHER } from './company.ts';
import type { Statements } from './policies.ts';
import type { Uses } from './people.ts';

export interface Role {
  readonly name: string;
  /** The statements of its trust policy, without their effect. */
  readonly trust: readonly object[];
  readonly attached: readonly string[];
  readonly inline?: Readonly<Record<string, Statements>>;
  readonly boundary?: string;
  /** Days ago. */
  readonly age: number;
  /** Days since it was used; null: never was. */
  readonly used: number | null;
  /** What it was used for; else: for all that its own policies name. */
  readonly uses?: Uses;
  /** It stands in an instance profile of its name. */
  readonly profile?: boolean;
}

const service = (name: string): object => ({ Principal: { Service: name }, Action: 'sts:AssumeRole' });
const account = (id: string, more: object = {}): object => ({
  Principal: { AWS: `arn:aws:iam::${id}:root` },
  Action: 'sts:AssumeRole',
  ...more,
});
const role = (name: string): object => ({
  Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/${name}` },
  Action: 'sts:AssumeRole',
});
const github = (condition: object): object => ({
  Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com` },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: condition,
});

const AUDIENCE = { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' };

function many(by: string, names: readonly string[], attached: readonly string[], profile = false): Role[] {
  return names.map((name, at) => ({
    name,
    trust: [service(by)],
    attached,
    age: 300 + 37 * at,
    used: at % 5 === 4 ? null : at,
    profile,
  }));
}

/** What programs of the company run as. */
const WORKLOADS: readonly Role[] = [
  ...many(
    'ec2.amazonaws.com',
    ['shop-web', 'shop-worker', 'search', 'bastion', 'legacy-erp'],
    ['AmazonSSMManagedInstanceCore'],
    true,
  ),
  ...many('ssm.amazonaws.com', ['tills'], ['AmazonSSMManagedInstanceCore']),
  ...many(
    'lambda.amazonaws.com',
    [
      'resize-images',
      'send-receipts',
      'stock-sync',
      'fraud-score',
      'nightly-report',
      'sitemap',
      'returns',
      'newsletter',
      'press-kit',
    ],
    ['service-role/AWSLambdaBasicExecutionRole'],
  ),
  // Made for one weekend two years ago: whoever may pass it to a function is an administrator.
  {
    name: 'erp-migration',
    trust: [service('lambda.amazonaws.com')],
    attached: ['AdministratorAccess'],
    age: 760,
    used: null,
  },
  ...many(
    'ecs-tasks.amazonaws.com',
    ['checkout', 'catalogue', 'pricing', 'recommendations'],
    ['saltmarsh-devices'],
  ),
  ...many('ecs-tasks.amazonaws.com', ['ecs-execution'], ['service-role/AmazonECSTaskExecutionRolePolicy']),
  ...many('codebuild.amazonaws.com', ['build'], ['saltmarsh-build']),
  {
    name: 'deploy',
    trust: [service('codebuild.amazonaws.com')],
    attached: ['AdministratorAccess'],
    age: 540,
    used: 1,
    uses: { 'cloudformation:UpdateStack': 1, ec2: 1, 'lambda:UpdateFunctionCode': 3, s3: 1 },
  },
  {
    name: 'stacks',
    trust: [service('cloudformation.amazonaws.com')],
    attached: ['PowerUserAccess'],
    inline: {
      roles: {
        Effect: 'Allow',
        Action: ['iam:CreateRole', 'iam:AttachRolePolicy', 'iam:PutRolePolicy', 'iam:PassRole'],
        Resource: '*',
      },
    },
    age: 610,
    used: 3,
    uses: {
      'ec2:RunInstances': 3,
      'elasticloadbalancing:CreateListener': 60,
      rds: 40,
      'iam:CreateRole': 200,
    },
  },
  ...many('sagemaker.amazonaws.com', ['notebooks'], ['saltmarsh-analysts']),
  ...many('bedrock.amazonaws.com', ['assistants'], ['saltmarsh-analysts']),
  ...many('glue.amazonaws.com', ['glue-lake'], ['service-role/AWSGlueServiceRole']),
  ...many('rds.amazonaws.com', ['rds-monitoring'], ['service-role/AmazonRDSEnhancedMonitoringRole']),
  ...many('cloudtrail.amazonaws.com', ['trail-to-logs'], []),
  ...many('vpc-flow-logs.amazonaws.com', ['flow-logs'], []),
  ...many('config.amazonaws.com', ['config-recorder'], ['service-role/AWS_ConfigRole']),
];

/** What people, and programs elsewhere, take on. */
const TAKEN_ON: readonly Role[] = [
  { name: 'breakglass', trust: [account(ACCOUNT)], attached: ['saltmarsh-breakglass'], age: 900, used: null },
  // Anybody here whose own policies let them may release, and who releases may become an administrator.
  {
    name: 'release-manager',
    trust: [account(ACCOUNT)],
    attached: [],
    inline: {
      release: [
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Resource: `arn:aws:iam::${ACCOUNT}:role/platform-admin`,
        },
        { Effect: 'Allow', Action: ['codebuild:StartBuild', 'codebuild:BatchGet*'], Resource: '*' },
      ],
    },
    age: 480,
    used: 5,
  },
  {
    name: 'platform-admin',
    trust: [role('release-manager')],
    attached: ['AdministratorAccess'],
    age: 480,
    used: 12,
    uses: { ec2: 12, 'iam:CreateRole': 30, 'rds:ModifyDBInstance': 45, sts: 12 },
  },
  // No external id: the agency's other customers could have the agency read this account for them.
  { name: 'agency-reports', trust: [account(AGENCY)], attached: ['ReadOnlyAccess'], age: 1_000, used: 380 },
  {
    name: 'watch-from-outside',
    trust: [account(WATCHER, { Condition: { StringEquals: { 'sts:ExternalId': 'saltmarsh-7f3a91' } } })],
    attached: [],
    inline: {
      watch: { Effect: 'Allow', Action: ['cloudwatch:Get*', 'cloudwatch:List*'], Resource: '*' },
    },
    age: 420,
    used: 0,
  },
  // No subject: a workflow of any repository on GitHub may take it on.
  {
    name: 'github-deploy',
    trust: [github({ StringEquals: AUDIENCE })],
    attached: ['PowerUserAccess'],
    age: 390,
    used: 0,
    uses: { 'cloudformation:UpdateStack': 0, 's3:PutBucketPolicy': 160, s3: 0 },
  },
  {
    name: 'github-site',
    trust: [
      github({
        StringEquals: {
          ...AUDIENCE,
          'token.actions.githubusercontent.com:sub': 'repo:saltmarsh/site:ref:refs/heads/main',
        },
      }),
    ],
    attached: ['saltmarsh-site'],
    age: 210,
    used: 2,
  },
  {
    name: 'temporary-help',
    trust: [account(AGENCY, { Condition: { StringEquals: { 'sts:ExternalId': 'saltmarsh-help' } } })],
    attached: ['PowerUserAccess'],
    boundary: 'saltmarsh-contractors',
    age: 150,
    used: 61,
    uses: { s3: 61, cloudfront: 61 },
  },
  {
    name: 'SeaworthyAudit',
    trust: [account(ACCOUNT)],
    attached: ['SecurityAudit'],
    inline: { audit: { Effect: 'Allow', Action: 'iam:Get*', Resource: '*' } },
    age: 2,
    used: 0,
  },
];

export const ROLES: readonly Role[] = [...WORKLOADS, ...TAKEN_ON];
