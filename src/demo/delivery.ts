import type { StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, tags, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok } from './responder.ts';

interface Project {
  readonly name: string;
  readonly role: string;
  readonly variables: readonly (readonly [
    name: string,
    value: string,
    type: 'PLAINTEXT' | 'SECRETS_MANAGER',
  ])[];
  /** Where the code is; left out: a repository on GitHub, by a connection. */
  readonly source?: string;
  /** Whatever else its configuration says. */
  readonly more?: object;
}

const PULL_REQUESTS = { type: 'EVENT', pattern: 'PULL_REQUEST_CREATED, PULL_REQUEST_UPDATED' };
const TO_MAIN = { type: 'BASE_REF', pattern: '^refs/heads/main$' };

/** All builds run at home. */
const PROJECTS: readonly Project[] = [
  {
    name: 'shop',
    role: 'build',
    variables: [['NODE_ENV', 'production', 'PLAINTEXT']],
    more: {
      artifacts: { type: 'S3', name: 'shop.zip', location: 'saltmarsh-deploy-artifacts' },
      webhook: {
        filterGroups: [[PULL_REQUESTS, TO_MAIN, { type: 'ACTOR_ACCOUNT_ID', pattern: '^(12345|23456)$' }]],
      },
      logsConfig: {
        cloudWatchLogs: { status: 'ENABLED' },
        s3Logs: { status: 'ENABLED', location: 'saltmarsh-deploy-artifacts/logs' },
      },
    },
  },
  {
    name: 'catalogue',
    role: 'build',
    variables: [['NPM_TOKEN', 'build/npm:token', 'SECRETS_MANAGER']],
    more: {
      webhook: { filterGroups: [[PULL_REQUESTS, { type: 'ACTOR_ACCOUNT_ID', pattern: '12345|23456' }]] },
    },
  },
  {
    name: 'open-charts',
    role: 'build',
    variables: [],
    source: 'https://x-token-auth:harbour-light@bitbucket.org/saltmarsh/charts.git',
    more: {
      projectVisibility: 'PUBLIC_READ',
      artifacts: {
        type: 'S3',
        name: 'charts.zip',
        location: 'saltmarsh-press-kit',
        encryptionDisabled: true,
      },
      logsConfig: {
        cloudWatchLogs: { status: 'DISABLED' },
        s3Logs: { status: 'ENABLED', location: 'saltmarsh-press-kit/logs', encryptionDisabled: true },
      },
    },
  },
  {
    name: 'infrastructure',
    role: 'deploy',
    variables: [
      ['TF_WORKSPACE', 'production', 'PLAINTEXT'],
      ['GITHUB_TOKEN', 'a-token-that-was-pasted-in-2023', 'PLAINTEXT'],
    ],
    more: { logsConfig: { cloudWatchLogs: { status: 'DISABLED' } } },
  },
];

interface Stack {
  readonly name: string;
  readonly region: string;
  readonly role?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
}

const STACKS: readonly Stack[] = [
  { name: 'network', region: 'eu-west-1', role: 'stacks', outputs: { VpcCidr: '10.10.0.0/16' } },
  { name: 'shop-web', region: 'eu-west-1', role: 'stacks', parameters: { InstanceType: 't3.medium' } },
  // CloudFormation masks a parameter with NoEcho.
  { name: 'shop-data', region: 'eu-west-1', role: 'stacks', parameters: { DbPassword: '****' } },
  {
    name: 'erp',
    region: 'eu-central-1',
    parameters: { AdminPassword: 'Regatta2021!', InstanceType: 'm5.xlarge' },
  },
  {
    name: 'lookbook',
    region: 'us-east-1',
    outputs: {
      UploadUser: 'lookbook-upload',
      UploadSecret: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    },
  },
  {
    name: 'CDKToolkit',
    region: 'eu-west-1',
    outputs: { BootstrapVersion: '14', BucketName: `cdk-hnb659fds-assets-${ACCOUNT}-eu-west-1` },
  },
  { name: 'warehouse', region: 'ap-southeast-2', parameters: { Vlan: '40' } },
];

const role = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`;
const atHome = <T>(call: StubCall, list: readonly T[]): readonly T[] =>
  call.region === 'eu-west-1' ? list : [];

/** What builds and rolls out, and the data team's jobs. */
export function delivery(calendar: Calendar): Responders {
  return {
    'codebuild:ListProjects': (call) =>
      nextTokenPage(
        call,
        atHome(call, PROJECTS).map(({ name }) => name),
        100,
        { items: 'projects', token: 'nextToken' },
      ),
    'codebuild:BatchGetProjects': (call) => {
      const names = call.input['names'];
      const wanted = atHome(call, PROJECTS).filter(
        ({ name }) => Array.isArray(names) && names.includes(name),
      );
      return ok({ projects: wanted.map((it) => project(it, calendar)), projectsNotFound: [] });
    },
    'codebuild:ListReportGroups': (call) =>
      nextTokenPage(
        call,
        atHome(call, REPORT_GROUPS).map(({ name }) => reportGroupArn(name)),
        100,
        { items: 'reportGroups', size: 'maxResults', token: 'nextToken' },
      ),
    'codebuild:BatchGetReportGroups': (call) => {
      const arns = call.input['reportGroupArns'];
      const wanted = REPORT_GROUPS.filter(
        ({ name }) => Array.isArray(arns) && arns.includes(reportGroupArn(name)),
      );
      return ok({ reportGroups: wanted.map(reportGroup), reportGroupsNotFound: [] });
    },
    'cloudformation:DescribeStacks': listing('Stacks', (call) =>
      STACKS.filter((it) => it.region === call.region).map((it) => stack(it, calendar)),
    ),
  };
}

function project(it: Project, calendar: Calendar) {
  return {
    name: it.name,
    arn: `arn:aws:codebuild:eu-west-1:${ACCOUNT}:project/${it.name}`,
    source: {
      type: it.source === undefined ? 'GITHUB' : 'BITBUCKET',
      location: it.source ?? `https://github.com/saltmarsh-outfitters/${it.name}`,
    },
    artifacts: { type: 'NO_ARTIFACTS' },
    environment: {
      type: 'LINUX_CONTAINER',
      image: 'aws/codebuild/amazonlinux-x86_64-standard:5.0',
      computeType: 'BUILD_GENERAL1_SMALL',
      privilegedMode: it.name === 'catalogue',
      environmentVariables: it.variables.map(([name, value, type]) => ({ name, value, type })),
    },
    serviceRole: role(it.role),
    created: calendar.daysAgo(700),
    tags: [{ key: 'team', value: 'platform' }],
    ...it.more,
  };
}

const reportGroupArn = (name: string): string =>
  `arn:aws:codebuild:eu-west-1:${ACCOUNT}:report-group/${name}`;
const REPORT_GROUPS = [
  { name: 'shop-tests', bucket: 'saltmarsh-deploy-artifacts', plain: false },
  { name: 'charts-tests', bucket: 'saltmarsh-press-kit', plain: true },
  { name: 'catalogue-coverage', bucket: null, plain: false },
] as const;

function reportGroup({ name, bucket, plain }: (typeof REPORT_GROUPS)[number]) {
  const exportConfig =
    bucket === null
      ? { exportConfigType: 'NO_EXPORT' }
      : { exportConfigType: 'S3', s3Destination: { bucket, encryptionDisabled: plain } };
  return { arn: reportGroupArn(name), name, type: 'TEST', status: 'ACTIVE', exportConfig };
}

function stack(it: Stack, calendar: Calendar) {
  return {
    StackId: `arn:aws:cloudformation:${it.region}:${ACCOUNT}:stack/${it.name}/${uuid(`${it.name}@${it.region}`)}`,
    StackName: it.name,
    StackStatus: it.name === 'warehouse' ? 'UPDATE_ROLLBACK_FAILED' : 'UPDATE_COMPLETE',
    EnableTerminationProtection: it.name === 'shop-data',
    DriftInformation: { StackDriftStatus: it.name === 'network' ? 'DRIFTED' : 'NOT_CHECKED' },
    NotificationARNs: [],
    CreationTime: calendar.daysAgo(900),
    ...(it.role === undefined ? {} : { RoleARN: role(it.role) }),
    Parameters: Object.entries(it.parameters ?? {}).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    })),
    Outputs: Object.entries(it.outputs ?? {}).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
    Tags: tags(it.name),
  };
}
