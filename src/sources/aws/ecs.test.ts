import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refuse } from './fixtures/scan-answers.ts';

const arn = (name: string) => `arn:aws:ecs:eu-west-1:${ACCOUNT}:task-definition/${name}`;
const CLUSTER = `arn:aws:ecs:eu-west-1:${ACCOUNT}:cluster/shop`;

function describeTask(more: object = {}): Answers {
  return {
    DescribeTaskDefinition: ({ input }) => ({
      taskDefinition: { taskDefinitionArn: input['taskDefinition'], containerDefinitions: [], ...more },
    }),
  };
}

const read = (answers: Answers) =>
  readFacts('ecs:task-definition', ['TaskRoleArn', 'environmentSecrets', 'RequiresCompatibilities'], {
    ...describeTask(),
    ...answers,
  });

const names = ({ facts }: Awaited<ReturnType<typeof read>>) => Object.keys(facts).toSorted();

describe('the task definitions that matter', () => {
  it('are the newest of each family, by number and over all pages', async () => {
    const found = await read({
      ListTaskDefinitions: ({ input }) =>
        input['nextToken'] === undefined
          ? { taskDefinitionArns: [arn('web:10'), arn('web:9'), arn('cron:1')], nextToken: 'more' }
          : { taskDefinitionArns: [arn('web:11'), arn('web:2')] },
    });
    expect(names(found)).toEqual(['cron:1', 'web:11']);
    expect(found.calls.filter(({ operation }) => operation === 'DescribeTaskDefinition')).toHaveLength(2);
  });

  it('and those that services hold on to, each described once', async () => {
    const found = await read({
      ListTaskDefinitions: () => ({ taskDefinitionArns: [arn('web:11')] }),
      ListClusters: () => ({ clusterArns: [CLUSTER] }),
      ListServices: () => ({ serviceArns: ['web', 'old', 'blue'] }),
      DescribeServices: () => ({
        services: [
          {
            serviceName: 'web',
            taskDefinition: arn('web:11'),
            deployments: [{ taskDefinition: arn('web:10') }],
          },
          // Deregistered, and running all the same.
          { serviceName: 'old', taskDefinition: arn('old:3') },
          { serviceName: 'blue', taskDefinition: '', taskSets: [{ taskDefinition: arn('blue:7') }] },
        ],
      }),
    });
    expect(names(found)).toEqual(['blue:7', 'old:3', 'web:10', 'web:11']);
    expect(found.calls.filter(({ operation }) => operation === 'DescribeTaskDefinition')).toHaveLength(4);
  });

  it('are looked for ten services at a time', async () => {
    const serviceArns = Array.from({ length: 21 }, (_, at) => `service-${at}`);
    const asked: string[][] = [];
    await read({
      ListTaskDefinitions: () => ({ taskDefinitionArns: [] }),
      ListClusters: () => ({ clusterArns: [CLUSTER] }),
      ListServices: () => ({ serviceArns }),
      DescribeServices: ({ input }) => {
        asked.push(input['services'] as string[]);
        return { services: [] };
      },
    });
    expect(new Set(asked.flat())).toEqual(new Set(serviceArns));
    expect(asked.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([1, 10, 10]);
  });

  it('are not known to be all where the services are refused', async () => {
    const { facts, listings } = await read({
      ListTaskDefinitions: () => ({ taskDefinitionArns: [arn('web:11')] }),
      ListClusters: () => refuse('ecs:ListClusters'),
    });
    expect(facts).toEqual({});
    expect(listings['eu-west-1']).toMatchObject({ kind: 'denied', operation: 'ecs:ListClusters' });
  });
});

describe('a task definition', () => {
  it('tells its role and which variables look like credentials, none of their values', async () => {
    const { facts } = await read({
      ListTaskDefinitions: () => ({ taskDefinitionArns: [arn('web:1')] }),
      ...describeTask({
        taskRoleArn: '',
        requiresCompatibilities: ['EC2'],
        containerDefinitions: [
          { name: 'web', environment: [{ name: 'PORT', value: '8080' }] },
          {
            name: 'jobs',
            environment: [{ name: 'API_KEY', value: 'belay-that' }],
            secrets: [{ name: 'DB_PASSWORD', valueFrom: 'belay-this' }],
          },
        ],
      }),
    });
    expect(facts).toEqual({
      'web:1': {
        TaskRoleArn: null,
        RequiresCompatibilities: ['EC2'],
        environmentSecrets: [{ name: 'jobs/API_KEY', kind: 'named-secret' }],
        Tags: {},
      },
    });
  });
});

describe('a service', () => {
  const SERVICE = `arn:aws:ecs:eu-west-1:${ACCOUNT}:service/shop/web`;
  const facts = ['LaunchType', 'PlatformVersion', 'publicAddresses'] as const;
  const open = { networkConfiguration: { awsvpcConfiguration: { subnets: [], assignPublicIp: 'ENABLED' } } };
  const answers = (more: object): Answers => ({
    ListClusters: () => ({ clusterArns: [CLUSTER] }),
    ListServices: () => ({ serviceArns: [SERVICE] }),
    DescribeServices: () => ({ services: [{ serviceArn: SERVICE, serviceName: 'web', ...more }] }),
  });

  it.each([
    ['without addresses', {}, []],
    ['with its own', open, ['the service']],
    ['with those of a task set', { taskSets: [{ id: '7', ...open }] }, ['task set 7']],
  ])('%s', async (_, more, publicAddresses) => {
    const found = await readFacts('ecs:service', facts, answers(more));
    expect(found.facts).toMatchObject({
      'shop/web': { LaunchType: null, PlatformVersion: null, publicAddresses },
    });
  });

  it('is found without asking for task definitions, where nobody wants these', async () => {
    const { calls } = await readFacts('ecs:service', facts, answers({}));
    expect(calls.map(({ operation }) => operation)).toEqual([
      'ListClusters',
      'ListServices',
      'DescribeServices',
    ]);
  });
});

it('asks clusters for their settings, a hundred at once', async () => {
  const { facts, calls } = await readFacts('ecs:cluster', ['containerInsights'], {
    ListClusters: () => ({ clusterArns: [CLUSTER, `${CLUSTER}-2`] }),
    DescribeClusters: () => ({
      clusters: [
        { clusterArn: CLUSTER, settings: [{ name: 'containerInsights', value: 'enhanced' }] },
        { clusterArn: `${CLUSTER}-2` },
      ],
    }),
  });
  expect(facts).toMatchObject({
    shop: { containerInsights: 'enhanced' },
    'shop-2': { containerInsights: 'disabled' },
  });
  expect(calls.map(({ operation }) => operation)).toEqual(['ListClusters', 'DescribeClusters']);
});

it('takes containers, their users and their logs from the task definition', async () => {
  const { facts } = await readFacts(
    'ecs:task-definition',
    ['ContainerDefinitions', 'NetworkMode', 'windows', 'plainEfsVolumes', 'efsVolumes'],
    {
      ListTaskDefinitions: () => ({ taskDefinitionArns: [arn('web:1')] }),
      ...describeTask({
        runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
        volumes: [
          { name: 'scratch' },
          { name: 'plain', efsVolumeConfiguration: { fileSystemId: 'fs-1' } },
          { name: 'safe', efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryption: 'ENABLED' } },
        ],
        containerDefinitions: [
          {
            name: 'app',
            user: '',
            logConfiguration: { logDriver: 'awslogs', options: { mode: 'blocking' } },
          },
        ],
      }),
    },
  );
  expect(facts['web:1']).toMatchObject({
    NetworkMode: 'bridge',
    windows: true,
    efsVolumes: 2,
    plainEfsVolumes: ['plain'],
    ContainerDefinitions: [
      {
        Name: 'app',
        Privileged: false,
        ReadonlyRootFilesystem: false,
        User: null,
        LogConfiguration: { LogDriver: 'awslogs', mode: 'blocking' },
      },
    ],
  });
});
