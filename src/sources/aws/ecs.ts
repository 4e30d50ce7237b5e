import type * as ECS from '@aws-sdk/client-ecs';
import { credentialsIn } from '../../secrets/credentials.ts';
import type { ReadContext } from './read.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const listTaskDefinitions = operation<
  ECS.ListTaskDefinitionsCommandInput,
  ECS.ListTaskDefinitionsCommandOutput
>('ecs', 'ListTaskDefinitions', ['ecs:ListTaskDefinitions']);
const listClusters = operation<ECS.ListClustersCommandInput, ECS.ListClustersCommandOutput>(
  'ecs',
  'ListClusters',
  ['ecs:ListClusters'],
);
const listServices = operation<ECS.ListServicesCommandInput, ECS.ListServicesCommandOutput>(
  'ecs',
  'ListServices',
  ['ecs:ListServices'],
);
const describeServices = operation<ECS.DescribeServicesCommandInput, ECS.DescribeServicesCommandOutput>(
  'ecs',
  'DescribeServices',
  ['ecs:DescribeServices'],
);

const PAGE = { maxResults: 100 };
/** The most that DescribeServices takes. */
const SERVICES = 10;

/**
 * Accounts keep every revision that was ever deployed, thousands of them. What matters is what runs or would run next:
 * the newest active revision of each family, which a schedule, a pipeline or RunTask takes when it names the family,
 * and whatever revision a service holds on to. Tasks that run at this moment are not asked for: those of services are
 * told by these, and the others come and go between two scans.
 */
export const taskDefinitions = defineRead({
  scope: 'region',
  operations: [listTaskDefinitions, listClusters, listServices, describeServices],
  lists: ['ecs:task-definition'],
  gives: {},
  async *run(context) {
    const arns = new Set([...(await newestOfFamilies(context)), ...(await usedByServices(context))]);
    yield [...arns].map((arn) => ({
      kind: 'ecs:task-definition' as const,
      id: lastPart(arn),
      arn,
      facts: {},
    }));
  },
});

function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** The family's name with the newest of its revisions, `web:12`, is the end of the ARN. */
async function newestOfFamilies({ pages }: ReadContext): Promise<readonly string[]> {
  const newest = new Map<string, { readonly arn: string; readonly revision: number }>();
  for await (const page of pages(
    listTaskDefinitions,
    { ...PAGE, status: 'ACTIVE' },
    (o) => o.nextToken,
    (nextToken) => ({ nextToken }),
  )) {
    for (const arn of must(page.taskDefinitionArns, listTaskDefinitions, 'taskDefinitionArns')) {
      const [family = arn, number] = lastPart(arn).split(':');
      const revision = Number(number);
      if (revision > (newest.get(family)?.revision ?? 0)) newest.set(family, { arn, revision });
    }
  }
  return [...newest.values()].map(({ arn }) => arn);
}

async function usedByServices(context: ReadContext): Promise<readonly string[]> {
  const used: string[] = [];
  for await (const page of context.pages(
    listClusters,
    PAGE,
    (o) => o.nextToken,
    (nextToken) => ({ nextToken }),
  )) {
    for (const cluster of must(page.clusterArns, listClusters, 'clusterArns'))
      used.push(...(await usedInCluster(context, cluster)));
  }
  return used;
}

async function usedInCluster({ pages, call }: ReadContext, cluster: string): Promise<readonly string[]> {
  const services: string[] = [];
  for await (const page of pages(
    listServices,
    { ...PAGE, cluster },
    (o) => o.nextToken,
    (nextToken) => ({ nextToken }),
  )) {
    services.push(...must(page.serviceArns, listServices, 'serviceArns'));
  }
  const parts = Array.from({ length: Math.ceil(services.length / SERVICES) }, (_, at) =>
    services.slice(at * SERVICES, (at + 1) * SERVICES),
  );
  const answers = await Promise.all(parts.map((part) => call(describeServices, { cluster, services: part })));
  return answers.flatMap((answer) =>
    must(answer.services, describeServices, 'services').flatMap(definitionsOf),
  );
}

/** The one it is to run, those of deployments under way, and those of task sets, which CodeDeploy makes. */
function definitionsOf(service: ECS.Service): readonly string[] {
  const { deployments = [], taskSets = [] } = service;
  return [service, ...deployments, ...taskSets].flatMap(({ taskDefinition: arn }) =>
    arn === undefined || arn === '' ? [] : [arn],
  );
}

const describeTaskDefinition = operation<
  ECS.DescribeTaskDefinitionCommandInput,
  ECS.DescribeTaskDefinitionCommandOutput
>('ecs', 'DescribeTaskDefinition', ['ecs:DescribeTaskDefinition']);

export const taskDefinition = defineRead({
  scope: { each: 'ecs:task-definition' },
  operations: [describeTaskDefinition],
  gives: {
    'ecs:task-definition': [
      'TaskRoleArn',
      'ExecutionRoleArn',
      'RequiresCompatibilities',
      'environmentSecrets',
      'Tags',
    ],
  },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeTaskDefinition, {
      taskDefinition: it.arn ?? it.id,
      include: ['TAGS'],
    });
    const described = must(answer.taskDefinition, describeTaskDefinition, 'taskDefinition');
    const containers = must(
      described.containerDefinitions,
      describeTaskDefinition,
      'taskDefinition.containerDefinitions',
    );
    yield factsOf(it, {
      TaskRoleArn: described.taskRoleArn || null,
      ExecutionRoleArn: described.executionRoleArn || null,
      RequiresCompatibilities: described.requiresCompatibilities ?? [],
      environmentSecrets: credentialsIn(containers.flatMap(environmentOf)),
      Tags: Object.fromEntries((answer.tags ?? []).map(({ key, value }) => [key ?? '', value ?? ''])),
    });
  },
});

/** What a container gets from Secrets Manager or Parameter Store is not here, but under `secrets`. */
function environmentOf({ name, environment = [] }: ECS.ContainerDefinition): (readonly [string, string])[] {
  return environment.map((variable) => [`${name ?? ''}/${variable.name ?? ''}`, variable.value ?? '']);
}
