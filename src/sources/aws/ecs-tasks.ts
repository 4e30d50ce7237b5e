import type * as ECS from '@aws-sdk/client-ecs';
import type { Container } from '../../model/kinds/ecs.ts';
import { credentialsIn } from '../../secrets/credentials.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

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
      'RequiresCompatibilities',
      'environmentSecrets',
      'NetworkMode',
      'PidMode',
      'windows',
      'ContainerDefinitions',
      'plainEfsVolumes',
      'efsVolumes',
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
      RequiresCompatibilities: described.requiresCompatibilities ?? [],
      environmentSecrets: credentialsIn(containers.flatMap(environmentOf)),
      // Left out, it is bridge: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
      NetworkMode: described.networkMode ?? 'bridge',
      PidMode: described.pidMode ?? null,
      windows: described.runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') ?? false,
      ContainerDefinitions: containers.map(toContainer),
      ...efsOf(described.volumes),
      Tags: tagsOf(answer.tags),
    });
  },
});

/** What a container gets from Secrets Manager or Parameter Store is not here, but under `secrets`. */
function environmentOf({ name, environment = [] }: ECS.ContainerDefinition): (readonly [string, string])[] {
  return environment.map((variable) => [`${name ?? ''}/${variable.name ?? ''}`, variable.value ?? '']);
}

function toContainer(container: ECS.ContainerDefinition): Container {
  const { name, privileged, readonlyRootFilesystem, user, logConfiguration: log } = container;
  return {
    Name: must(name, describeTaskDefinition, 'containerDefinitions.name'),
    Privileged: privileged ?? false,
    ReadonlyRootFilesystem: readonlyRootFilesystem ?? false,
    User: user || null,
    LogConfiguration:
      log === undefined
        ? null
        : {
            LogDriver: must(log.logDriver, describeTaskDefinition, 'logConfiguration.logDriver'),
            mode: log.options?.['mode'] ?? null,
          },
  };
}

function efsOf(volumes: readonly ECS.Volume[] = []) {
  const efs = volumes.filter((it) => it.efsVolumeConfiguration !== undefined);
  const plain = efs.filter((it) => it.efsVolumeConfiguration?.transitEncryption !== 'ENABLED');
  return { efsVolumes: efs.length, plainEfsVolumes: plain.map(({ name = '' }) => name) };
}

export function tagsOf(tags: readonly ECS.Tag[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.map(({ key, value }) => [key ?? '', value ?? '']));
}
