import type { PolicySource } from '../../src/iam/account/authorization.ts';
import type { Documents, Words } from './documents.ts';

const ACCOUNT = '123456789012';
const SERVICES = [
  's3',
  'ec2',
  'lambda',
  'dynamodb',
  'sqs',
  'sns',
  'kms',
  'logs',
  'cloudwatch',
  'ecs',
  'ecr',
  'rds',
  'events',
  'states',
  'glue',
  'athena',
  'kinesis',
  'firehose',
  'secretsmanager',
  'ssm',
  'cloudformation',
  'codebuild',
  'elasticloadbalancing',
  'autoscaling',
  'route53',
  'cloudfront',
  'apigateway',
  'sagemaker',
  'backup',
  'config',
] as const;

type Named = readonly [name: string, statements: readonly Words[]];

const EVERYTHING: Words = { Action: '*', Resource: '*' };

function readingOf(service: string): Named {
  return [
    `Read-${service}`,
    [{ Action: [`${service}:Get*`, `${service}:List*`, `${service}:Describe*`], Resource: '*' }],
  ];
}

function usingOf(service: string): Named {
  const tagged = { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } };
  return [
    `Use-${service}`,
    [
      { Action: `${service}:*`, Resource: '*', Condition: tagged },
      { Effect: 'Deny', Action: [`${service}:Delete*`, `${service}:Put*Policy`], Resource: '*' },
    ],
  ];
}

const OF_ROLES: readonly Named[] = [
  ...SERVICES.map(readingOf),
  ...SERVICES.slice(0, 20).map(usingOf),
  ['Metrics', [{ Action: ['cloudwatch:PutMetricData', 'xray:PutTraceSegments'], Resource: '*' }]],
  [
    'Instance',
    [{ Action: ['ssm:UpdateInstanceInformation', 'ssmmessages:*', 'ec2messages:*'], Resource: '*' }],
  ],
  ['Support', [{ NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' }]],
  ['OwnFolder', [{ Action: 's3:*Object', Resource: 'arn:aws:s3:::home/${aws:PrincipalTag/team}/*' }]],
];

const OF_USERS: readonly Named[] = [
  ['Administrators', [EVERYTHING]],
  ['PowerUsers', [{ NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' }]],
  [
    'Readers',
    [{ Action: SERVICES.flatMap((it) => [`${it}:Get*`, `${it}:List*`, `${it}:Describe*`]), Resource: '*' }],
  ],
  [
    'OwnCredentials',
    [
      {
        Action: ['iam:*AccessKey*', 'iam:*LoginProfile'],
        Resource: `arn:aws:iam::${ACCOUNT}:user/\${aws:username}`,
      },
      {
        Effect: 'Deny',
        NotAction: ['iam:*MFA*', 'sts:GetSessionToken'],
        Resource: '*',
        Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
      },
    ],
  ],
  ['Deployers', [{ Action: 'sts:AssumeRole', Resource: `arn:aws:iam::${ACCOUNT}:role/app-*-deploy` }]],
];

const BOUNDARIES: readonly Named[] = [
  ['Workloads', [{ NotAction: ['iam:*', 'organizations:*', 'account:*', 'billing:*'], Resource: '*' }]],
  ['Services', [{ Action: SERVICES.map((it) => `${it}:*`), Resource: '*' }]],
  [
    'Delegated',
    [
      EVERYTHING,
      {
        Effect: 'Deny',
        Action: ['iam:Create*', 'iam:Put*', 'iam:Attach*'],
        Resource: '*',
        Condition: {
          StringNotEquals: { 'iam:PermissionsBoundary': `arn:aws:iam::${ACCOUNT}:policy/Workloads` },
        },
      },
    ],
  ],
];

const ON_ROOT: readonly Named[] = [
  ['FullAWSAccess', [EVERYTHING]],
  [
    'Regions',
    [
      {
        Effect: 'Deny',
        NotAction: ['iam:*', 'sts:*', 'route53:*', 'cloudfront:*', 'support:*', 'organizations:*'],
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } },
      },
    ],
  ],
];
const ON_UNIT: readonly Named[] = [
  ['FullAWSAccess', [EVERYTHING]],
  [
    'Guards',
    [
      {
        Effect: 'Deny',
        Action: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'config:Delete*', 'guardduty:Delete*'],
        Resource: '*',
        Condition: { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::*:role/app-0-operate` } },
      },
      { Effect: 'Deny', Action: ['organizations:LeaveOrganization', 'account:CloseAccount'], Resource: '*' },
    ],
  ],
];
const ON_ACCOUNT: readonly Named[] = [
  ['Services', [{ NotAction: ['gamelift:*', 'braket:*', 'deepracer:*'], Resource: '*' }]],
];

function sources(
  named: readonly Named[],
  how: PolicySource['how'],
  documents: Documents,
): readonly PolicySource[] {
  return named.map(([name, statements]) => documents.source(name, how, statements));
}

export function rolePolicies(documents: Documents): readonly PolicySource[] {
  return sources(OF_ROLES, 'customer-managed', documents);
}

export function userPolicies(documents: Documents): readonly PolicySource[] {
  return sources(OF_USERS, 'customer-managed', documents);
}

export function boundaries(documents: Documents): readonly PolicySource[] {
  return sources(BOUNDARIES, 'boundary', documents);
}

export function serviceControlPolicies(documents: Documents): readonly (readonly PolicySource[])[] {
  return [ON_ROOT, ON_UNIT, ON_ACCOUNT].map((it) => sources(it, 'scp', documents));
}
