import type { StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, hexId, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Task {
  readonly family: string;
  readonly region: string;
  readonly revision: number;
  readonly role: string | null;
  readonly type: 'FARGATE' | 'EC2';
  readonly variables?: Readonly<Record<string, string>>;
  /** A service of the same name runs it, at this revision where that is not the newest. */
  readonly service?: 'newest' | number;
  /** As the first tasks were set up, years ago. */
  readonly old?: true;
  readonly privileged?: true;
  /** Whether its volume on EFS is mounted with TLS. */
  readonly efs?: 'ENABLED' | 'DISABLED';
  readonly windows?: true;
}

const TASKS: readonly Task[] = [
  {
    family: 'checkout',
    region: 'eu-west-1',
    revision: 41,
    role: 'checkout',
    type: 'FARGATE',
    service: 'newest',
    efs: 'ENABLED',
  },
  // The newest revision was never rolled out.
  { family: 'catalogue', region: 'eu-west-1', revision: 18, role: 'catalogue', type: 'FARGATE', service: 17 },
  {
    family: 'pricing',
    region: 'eu-west-1',
    revision: 9,
    role: 'pricing',
    type: 'FARGATE',
    service: 'newest',
  },
  {
    family: 'recommendations',
    region: 'eu-west-1',
    revision: 23,
    role: 'recommendations',
    type: 'EC2',
    service: 'newest',
    old: true,
    efs: 'DISABLED',
  },
  {
    family: 'checkout-migrate',
    region: 'eu-west-1',
    revision: 6,
    role: 'checkout',
    type: 'FARGATE',
    variables: { DATABASE_URL: 'postgres://dbowner:belay-that@checkout.internal:5432/shop' },
  },
  {
    family: 'image-cleanup',
    region: 'eu-west-1',
    revision: 2,
    role: null,
    type: 'EC2',
    old: true,
    privileged: true,
  },
  {
    family: 'label-designer',
    region: 'eu-central-1',
    revision: 1,
    role: null,
    type: 'FARGATE',
    windows: true,
  },
  {
    family: 'scanner-api',
    region: 'ap-southeast-2',
    revision: 4,
    role: null,
    type: 'FARGATE',
    service: 'newest',
  },
];

const place = (region: string): string => `arn:aws:ecs:${region}:${ACCOUNT}`;
const taskArn = (it: Task, revision = it.revision): string =>
  `${place(it.region)}:task-definition/${it.family}:${revision}`;
const clusterArn = (region: string): string => `${place(region)}:cluster/shop`;
const serviceArn = (it: Task): string => `${place(it.region)}:service/shop/${it.family}`;

/** App Runner is offered in some regions only; the company tried it in one. */
const PREVIEWS = [
  { name: 'lookbook-preview', role: null },
  { name: 'press-kit', role: 'press-kit' },
] as const;
const previewArn = (name: string): string =>
  `arn:aws:apprunner:us-east-1:${ACCOUNT}:service/${name}/${uuid(name).replaceAll('-', '')}`;

export function containers(calendar: Calendar): Responders {
  const here = (call: StubCall): readonly Task[] => TASKS.filter((it) => it.region === call.region);
  const running = (call: StubCall): readonly Task[] => here(call).filter((it) => it.service !== undefined);
  const paged = (call: StubCall, items: string, list: readonly string[]) =>
    nextTokenPage(call, list, 100, { items, size: 'maxResults', token: 'nextToken' });
  return {
    'ecs:ListTaskDefinitions': (call) =>
      paged(
        call,
        'taskDefinitionArns',
        here(call).flatMap((it) => [taskArn(it, it.revision - 1), taskArn(it)]),
      ),
    'ecs:ListClusters': (call) =>
      paged(call, 'clusterArns', running(call).length > 0 ? [clusterArn(call.region)] : []),
    'ecs:ListServices': (call) => paged(call, 'serviceArns', running(call).map(serviceArn)),
    'ecs:DescribeServices': (call) => {
      const asked = call.input['services'];
      const wanted = running(call).filter((it) => Array.isArray(asked) && asked.includes(serviceArn(it)));
      return ok({ services: wanted.map((it) => service(it, calendar)), failures: [] });
    },
    'ecs:DescribeClusters': (call) =>
      ok({
        clusters: (running(call).length > 0 ? [clusterArn(call.region)] : []).map((arn) => ({
          clusterArn: arn,
          clusterName: 'shop',
          status: 'ACTIVE',
          settings: [
            { name: 'containerInsights', value: call.region === 'eu-west-1' ? 'enhanced' : 'disabled' },
          ],
          tags: [{ key: 'team', value: 'shop' }],
        })),
        failures: [],
      }),
    'ecs:DescribeCapacityProviders': (call) =>
      nextTokenPage(call, capacityProviders(call.region), 10, {
        items: 'capacityProviders',
        size: 'maxResults',
        token: 'nextToken',
      }),
    'ecs:DescribeTaskDefinition': (call) => {
      const arn = text(call, 'taskDefinition');
      const it = here(call).find((task) =>
        arn.startsWith(`${place(task.region)}:task-definition/${task.family}:`),
      );
      if (it === undefined) return refuse('ClientException', 'Unable to describe task definition.');
      return ok({
        taskDefinition: definition(it, arn, calendar),
        tags: [{ key: 'team', value: it.family === 'scanner-api' ? 'logistics' : 'shop' }],
      });
    },
    'apprunner:ListServices': (call) =>
      ok({ ServiceSummaryList: call.region === 'us-east-1' ? PREVIEWS.map((it) => summary(it.name)) : [] }),
    'apprunner:DescribeService': (call) => {
      const it = PREVIEWS.find(({ name }) => previewArn(name) === text(call, 'ServiceArn'));
      if (it === undefined) return refuse('ResourceNotFoundException', 'The service does not exist.');
      const role = it.role === null ? {} : { InstanceRoleArn: `arn:aws:iam::${ACCOUNT}:role/${it.role}` };
      return ok({
        Service: {
          ...summary(it.name),
          InstanceConfiguration: { Cpu: '1024', Memory: '2048', ...role },
          SourceConfiguration: {},
          NetworkConfiguration: {},
          AutoScalingConfigurationSummary: {},
          CreatedAt: calendar.daysAgo(320),
          UpdatedAt: calendar.daysAgo(310),
        },
      });
    },
  };
}

function capacityProviders(region: string) {
  const own = (name: string, managedTerminationProtection: string) => ({
    name,
    capacityProviderArn: `${place(region)}:capacity-provider/${name}`,
    status: 'ACTIVE',
    autoScalingGroupProvider: {
      autoScalingGroupArn: `arn:aws:autoscaling:${region}:${ACCOUNT}:autoScalingGroup:${uuid(name)}:autoScalingGroupName/${name}`,
      managedTerminationProtection,
    },
  });
  const fargate = ['FARGATE', 'FARGATE_SPOT'].map((name) => ({
    name,
    capacityProviderArn: `${place(region)}:capacity-provider/${name}`,
    status: 'ACTIVE',
  }));
  return region === 'eu-west-1'
    ? [...fargate, own('shop-nodes', 'ENABLED'), own('gpu-nodes', 'DISABLED')]
    : fargate;
}

/** The scanners' service was set up by hand: on a public subnet, and on what was Fargate's newest in 2020. */
function network(it: Task) {
  const byHand = it.family === 'scanner-api';
  const platform =
    it.type === 'FARGATE' ? { platformVersion: byHand ? '1.3.0' : 'LATEST', platformFamily: 'Linux' } : {};
  return {
    ...platform,
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: [hexId('subnet', it.region)],
        securityGroups: [hexId('sg', it.region)],
        assignPublicIp: byHand ? 'ENABLED' : 'DISABLED',
      },
    },
  };
}

function service(it: Task, calendar: Calendar) {
  const taskDefinition = taskArn(it, typeof it.service === 'number' ? it.service : it.revision);
  return {
    serviceArn: serviceArn(it),
    serviceName: it.family,
    clusterArn: clusterArn(it.region),
    status: 'ACTIVE',
    desiredCount: 2,
    runningCount: 2,
    launchType: it.type,
    ...network(it),
    taskDefinition,
    deployments: [
      {
        id: `ecs-svc/${it.revision}`,
        status: 'PRIMARY',
        taskDefinition,
        desiredCount: 2,
        createdAt: calendar.daysAgo(12),
      },
    ],
  };
}

function definition(it: Task, arn: string, calendar: Calendar) {
  const role = it.role === null ? {} : { taskRoleArn: `arn:aws:iam::${ACCOUNT}:role/${it.role}` };
  const environment = Object.entries({ LOG_LEVEL: 'info', ...it.variables });
  return {
    taskDefinitionArn: arn,
    family: it.family,
    revision: Number(arn.split(':').at(-1)),
    status: 'ACTIVE',
    ...role,
    executionRoleArn: `arn:aws:iam::${ACCOUNT}:role/ecs-execution`,
    networkMode: it.old === true ? 'host' : 'awsvpc',
    ...(it.privileged === true ? { pidMode: 'host' } : {}),
    ...(it.windows === true
      ? { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } }
      : {}),
    volumes: it.efs === undefined ? [] : [efsVolume(it.efs)],
    requiresCompatibilities: [it.type],
    cpu: '512',
    memory: '1024',
    registeredAt: calendar.daysAgo(40),
    containerDefinitions: [
      {
        name: it.family,
        image: `${ACCOUNT}.dkr.ecr.${it.region}.amazonaws.com/${it.family}:latest`,
        essential: true,
        ...(it.privileged === true ? { privileged: true } : {}),
        ...(it.old === true ? {} : hardened(it)),
        environment: environment.map(([name, value]) => ({ name, value })),
        secrets: [
          {
            name: 'API_TOKEN',
            valueFrom: `arn:aws:ssm:${it.region}:${ACCOUNT}:parameter/${it.family}/token`,
          },
        ],
      },
    ],
  };
}

function hardened({ windows, family }: Task) {
  const logs = {
    logDriver: 'awslogs',
    options: { 'awslogs-group': family, ...(family === 'pricing' ? {} : { mode: 'non-blocking' }) },
  };
  if (windows === true) return { logConfiguration: logs };
  return { user: '1000:1000', readonlyRootFilesystem: true, logConfiguration: logs };
}

function efsVolume(transitEncryption: string) {
  return {
    name: 'shared',
    efsVolumeConfiguration: { fileSystemId: 'fs-0123456789abcdef0', transitEncryption },
  };
}

function summary(name: string) {
  return {
    ServiceName: name,
    ServiceId: uuid(name).replaceAll('-', ''),
    ServiceArn: previewArn(name),
    Status: 'RUNNING',
  };
}
