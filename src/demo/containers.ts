import type { StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, uuid } from './company.ts';
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
}

const TASKS: readonly Task[] = [
  {
    family: 'checkout',
    region: 'eu-west-1',
    revision: 41,
    role: 'checkout',
    type: 'FARGATE',
    service: 'newest',
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
  },
  {
    family: 'checkout-migrate',
    region: 'eu-west-1',
    revision: 6,
    role: 'checkout',
    type: 'FARGATE',
    variables: { DATABASE_URL: 'postgres://dbowner:belay-that@checkout.internal:5432/shop' },
  },
  { family: 'image-cleanup', region: 'eu-west-1', revision: 2, role: null, type: 'EC2' },
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
    networkMode: 'awsvpc',
    requiresCompatibilities: [it.type],
    cpu: '512',
    memory: '1024',
    registeredAt: calendar.daysAgo(40),
    containerDefinitions: [
      {
        name: it.family,
        image: `${ACCOUNT}.dkr.ecr.${it.region}.amazonaws.com/${it.family}:latest`,
        essential: true,
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

function summary(name: string) {
  return {
    ServiceName: name,
    ServiceId: uuid(name).replaceAll('-', ''),
    ServiceArn: previewArn(name),
    Status: 'RUNNING',
  };
}
