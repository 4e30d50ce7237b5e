import type { PolicySource, PrincipalEntity, Workload } from '../../src/iam/account/authorization.ts';
import type { Documents, Words } from './documents.ts';

const ACCOUNT = '123456789012';
const REGION = 'us-east-1';

interface Part {
  readonly name: string;
  readonly trust: (application: number) => readonly Words[];
  /** Of the application alone; parts without share what others have. */
  readonly own?: (application: number) => readonly Words[];
  readonly workload?: string;
}

/** What each application has a role for. */
const PARTS: readonly Part[] = [
  { name: 'function', trust: service('lambda.amazonaws.com'), own: data, workload: 'lambda:function' },
  { name: 'instance', trust: service('ec2.amazonaws.com'), own: data, workload: 'ec2:instance' },
  { name: 'task', trust: service('ecs-tasks.amazonaws.com'), own: queue, workload: 'ecs:task-definition' },
  { name: 'build', trust: service('codebuild.amazonaws.com'), own: build, workload: 'codebuild:project' },
  { name: 'deploy', trust: chained('build'), own: deploy },
  { name: 'stack', trust: service('cloudformation.amazonaws.com'), workload: 'cloudformation:stack' },
  { name: 'read', trust: federated },
  { name: 'operate', trust: federated },
  { name: 'pipeline', trust: webIdentity },
  { name: 'support', trust: otherAccount },
];
export const ROLES_OF_APPLICATION = PARTS.length;

export function applicationRole(at: number, documents: Documents): PrincipalEntity {
  const application = Math.floor(at / PARTS.length);
  const part = PARTS[at % PARTS.length];
  if (part === undefined) throw new RangeError(`there is no role ${at}`);
  const name = roleName(application, part.name);
  const own = part.own?.(application);
  const policies: readonly PolicySource[] =
    own === undefined ? [] : [documents.source(`${part.name}-policy`, 'customer-managed', own)];
  return {
    kind: 'role',
    arn: roleArn(application, part.name),
    name,
    path: '/',
    tags: { team: `team-${application % 40}`, app: `app-${application}` },
    policies,
    boundary: null,
    trust: documents.source(name, 'trust', part.trust(application)),
    groups: [],
    instanceProfiles: part.name === 'instance' ? [`arn:aws:iam::${ACCOUNT}:instance-profile/${name}`] : [],
    managedByAws: false,
  };
}

export function applicationWorkloads(application: number): readonly Workload[] {
  return PARTS.flatMap((part) => {
    if (part.workload === undefined) return [];
    const [prefix = '', type = ''] = part.workload.split(':');
    const name = `app-${application}-${part.name}`;
    return {
      kind: part.workload,
      arn: `arn:aws:${prefix}:${REGION}:${ACCOUNT}:${type}/${name}`,
      name,
      region: REGION,
      roles: [roleArn(application, part.name)],
      tags: { team: `team-${application % 40}` },
    };
  });
}

function roleName(application: number, part: string): string {
  return `app-${application}-${part}`;
}

function roleArn(application: number, part: string): string {
  return `arn:aws:iam::${ACCOUNT}:role/${roleName(application, part)}`;
}

function service(name: string): () => readonly Words[] {
  return () => [{ Action: 'sts:AssumeRole', Principal: { Service: name } }];
}

/** Every tenth lets the whole account in. */
function chained(part: string): (application: number) => readonly Words[] {
  return (application) => {
    const arn = application % 10 === 0 ? `arn:aws:iam::${ACCOUNT}:root` : roleArn(application, part);
    return [{ Action: 'sts:AssumeRole', Principal: { AWS: arn } }];
  };
}

function federated(): readonly Words[] {
  return [
    {
      Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'],
      Principal: { Federated: `arn:aws:iam::${ACCOUNT}:saml-provider/company` },
      Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
    },
  ];
}

function webIdentity(application: number): readonly Words[] {
  const provider = 'token.actions.githubusercontent.com';
  return [
    {
      Action: 'sts:AssumeRoleWithWebIdentity',
      Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${provider}` },
      Condition: {
        StringEquals: { [`${provider}:aud`]: 'sts.amazonaws.com' },
        StringLike: { [`${provider}:sub`]: `repo:company/app-${application}:*` },
      },
    },
  ];
}

function otherAccount(): readonly Words[] {
  return [
    {
      Action: 'sts:AssumeRole',
      Principal: { AWS: 'arn:aws:iam::345678901234:root' },
      Condition: { StringEquals: { 'sts:ExternalId': 'support' } },
    },
  ];
}

function data(application: number): readonly Words[] {
  const bucket = `arn:aws:s3:::bucket-${application % 100}`;
  const table = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/app-${application}`;
  return [
    {
      Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject*'],
      Resource: `${bucket}/app-${application}/*`,
    },
    {
      Action: 's3:ListBucket',
      Resource: bucket,
      Condition: { StringLike: { 's3:prefix': `app-${application}/*` } },
    },
    {
      Action: ['dynamodb:*Item', 'dynamodb:Query', 'dynamodb:Scan', 'dynamodb:Describe*'],
      Resource: [table, `${table}/index/*`],
    },
    {
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: `arn:aws:logs:*:${ACCOUNT}:log-group:/apps/app-${application}*:*`,
    },
  ];
}

function queue(application: number): readonly Words[] {
  return [
    {
      Action: ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:Get*'],
      Resource: `arn:aws:sqs:${REGION}:${ACCOUNT}:app-${application}-*`,
    },
    {
      Action: 'secretsmanager:GetSecretValue',
      Resource: `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:app-${application}/*`,
      Condition: { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } },
    },
    {
      Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      Resource: '*',
      Condition: { StringEquals: { 'kms:ViaService': `sqs.${REGION}.amazonaws.com` } },
    },
  ];
}

function build(): readonly Words[] {
  return [
    { Action: 'sts:AssumeRole', Resource: `arn:aws:iam::${ACCOUNT}:role/app-*-deploy` },
    { Action: 'ecr:*', Resource: `arn:aws:ecr:*:${ACCOUNT}:repository/app-*` },
    { Action: 'ecr:GetAuthorizationToken', Resource: '*' },
  ];
}

function deploy(application: number): readonly Words[] {
  return [
    {
      Action: ['lambda:*', 'ecs:*'],
      Resource: [
        `arn:aws:lambda:${REGION}:${ACCOUNT}:function:app-${application}-*`,
        `arn:aws:ecs:*:${ACCOUNT}:*/app-${application}/*`,
      ],
    },
    {
      Action: 'iam:PassRole',
      Resource: application % 20 === 0 ? '*' : `arn:aws:iam::${ACCOUNT}:role/app-${application}-*`,
      Condition: {
        StringEquals: { 'iam:PassedToService': ['lambda.amazonaws.com', 'ecs-tasks.amazonaws.com'] },
      },
    },
    {
      Action: 'cloudformation:*',
      Resource: `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/app-${application}-*/*`,
    },
  ];
}
