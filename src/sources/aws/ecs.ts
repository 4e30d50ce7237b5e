import type * as ECS from '@aws-sdk/client-ecs';
import { tagsOf } from './ecs-tasks.ts';
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
 * told by these, and the others come and go between two scans. Clusters are on the way to the services.
 */
export const taskDefinitions = defineRead({
  scope: 'region',
  operations: [listTaskDefinitions, listClusters, listServices, describeServices],
  lists: ['ecs:task-definition', 'ecs:service', 'ecs:cluster'],
  gives: {
    'ecs:service': [
      'LaunchType',
      'capacityProviders',
      'PlatformVersion',
      'platformFamily',
      'publicAddresses',
    ],
  },
  async *run(context) {
    const clusters = await allClusters(context);
    yield clusters.map((arn) => ({ kind: 'ecs:cluster' as const, id: lastPart(arn), arn, facts: {} }));
    const tasks = context.wants('ecs:task-definition');
    if (!tasks && !context.wants('ecs:service')) return;
    const newest = tasks ? await newestOfFamilies(context) : [];
    const services: ECS.Service[] = [];
    // One after the other: a run has one place in its listings.
    for (const cluster of clusters) services.push(...(await servicesOf(context, cluster)));
    const arns = new Set([...newest, ...services.flatMap(definitionsOf)]);
    yield [...arns].map((arn) => ({
      kind: 'ecs:task-definition' as const,
      id: lastPart(arn),
      arn,
      facts: {},
    }));
    if (context.wants('ecs:service')) yield services.map(toService);
  },
});

async function allClusters({ pages }: ReadContext): Promise<readonly string[]> {
  const clusters: string[] = [];
  for await (const page of pages(
    listClusters,
    PAGE,
    (o) => o.nextToken,
    (nextToken) => ({ nextToken }),
  )) {
    clusters.push(...must(page.clusterArns, listClusters, 'clusterArns'));
  }
  return clusters;
}

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

async function servicesOf({ pages, call }: ReadContext, cluster: string): Promise<readonly ECS.Service[]> {
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
  return answers.flatMap((answer) => must(answer.services, describeServices, 'services'));
}

/** The one it is to run, those of deployments under way, and those of task sets, which CodeDeploy makes. */
function definitionsOf(service: ECS.Service): readonly string[] {
  const { deployments = [], taskSets = [] } = service;
  return [service, ...deployments, ...taskSets].flatMap(({ taskDefinition: arn }) =>
    arn === undefined || arn === '' ? [] : [arn],
  );
}

function toService(service: ECS.Service) {
  const arn = must(service.serviceArn, describeServices, 'serviceArn');
  const { taskSets = [], capacityProviderStrategy = [] } = service;
  return {
    kind: 'ecs:service' as const,
    // `cluster/service`; the oldest ARNs name no cluster.
    id: arn.slice(arn.indexOf(':service/') + ':service/'.length),
    arn,
    name: service.serviceName,
    facts: {
      LaunchType: service.launchType ?? null,
      capacityProviders: capacityProviderStrategy.map(({ capacityProvider = '' }) => capacityProvider),
      PlatformVersion: service.platformVersion || null,
      platformFamily: service.platformFamily || null,
      publicAddresses: [
        ...(isPublic(service) ? ['the service'] : []),
        ...taskSets.filter(isPublic).map(({ id = '' }) => `task set ${id}`),
      ],
    },
  };
}

function isPublic({ networkConfiguration }: Pick<ECS.Service, 'networkConfiguration'>): boolean {
  return networkConfiguration?.awsvpcConfiguration?.assignPublicIp === 'ENABLED';
}

const describeClusters = operation<ECS.DescribeClustersCommandInput, ECS.DescribeClustersCommandOutput>(
  'ecs',
  'DescribeClusters',
  ['ecs:DescribeClusters'],
);

/** The most that DescribeClusters takes. */
const CLUSTERS = 100;

export const ecsClusters = defineRead({
  scope: { each: 'ecs:cluster', batch: CLUSTERS },
  operations: [describeClusters],
  gives: { 'ecs:cluster': ['containerInsights', 'Tags'] },
  async *run({ parents, call }) {
    const clusters = parents.map(({ id, arn }) => arn ?? id);
    const answer = await call(describeClusters, { clusters, include: ['SETTINGS', 'TAGS'] });
    const described = must(answer.clusters, describeClusters, 'clusters');
    const byArn = new Map(described.map((it) => [it.clusterArn, it]));
    yield parents.flatMap((parent) => {
      const cluster = byArn.get(parent.arn);
      if (cluster === undefined) return [];
      const insights = cluster.settings?.find(({ name }) => name === 'containerInsights')?.value;
      // Where it was never set, it is off.
      return factsOf(parent, { containerInsights: insights ?? 'disabled', Tags: tagsOf(cluster.tags) });
    });
  },
});

const describeCapacityProviders = operation<
  ECS.DescribeCapacityProvidersCommandInput,
  ECS.DescribeCapacityProvidersCommandOutput
>('ecs', 'DescribeCapacityProviders', ['ecs:DescribeCapacityProviders']);

/** The two of Fargate are in every list. */
export const capacityProviders = defineRead({
  scope: 'region',
  operations: [describeCapacityProviders],
  lists: ['ecs:capacity-provider'],
  gives: { 'ecs:capacity-provider': ['ManagedTerminationProtection'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeCapacityProviders,
      { maxResults: 10 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.capacityProviders, describeCapacityProviders, 'capacityProviders').map((it) => {
        const name = must(it.name, describeCapacityProviders, 'name');
        const group = it.autoScalingGroupProvider;
        return {
          kind: 'ecs:capacity-provider' as const,
          id: name,
          arn: it.capacityProviderArn,
          managedByAws: name === 'FARGATE' || name === 'FARGATE_SPOT',
          facts: {
            ManagedTerminationProtection:
              group === undefined ? null : (group.managedTerminationProtection ?? 'DISABLED'),
          },
        };
      });
    }
  },
});
