import type * as Batch from '@aws-sdk/client-batch';
import type { FoundCredential } from '../../model/credential.ts';
import { credentialsIn } from '../../secrets/credentials.ts';
import { credentialsInJson } from '../../secrets/json.ts';
import { defineRead, must, operation } from './read.ts';

const describeJobDefinitions = operation<
  Batch.DescribeJobDefinitionsCommandInput,
  Batch.DescribeJobDefinitionsCommandOutput
>('batch', 'DescribeJobDefinitions', ['batch:DescribeJobDefinitions']);

/** Every revision that a job can be made of, older ones too; what looks like a credential is all that is kept of them. */
export const jobDefinitions = defineRead({
  scope: 'region',
  operations: [describeJobDefinitions],
  lists: ['batch:job-definition'],
  gives: { 'batch:job-definition': ['definitionSecrets', 'Tags'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeJobDefinitions,
      { status: 'ACTIVE', maxResults: 100 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.jobDefinitions, describeJobDefinitions, 'jobDefinitions').map((it) => ({
        kind: 'batch:job-definition' as const,
        id: `${must(it.jobDefinitionName, describeJobDefinitions, 'jobDefinitionName')}:${must(it.revision, describeJobDefinitions, 'revision')}`,
        arn: must(it.jobDefinitionArn, describeJobDefinitions, 'jobDefinitionArn'),
        facts: { definitionSecrets: secretsOf(it), Tags: it.tags ?? {} },
      }));
    }
  },
});

interface Container {
  /** Empty: the only one. */
  readonly name: string;
  readonly environment: readonly { name?: string | undefined; value?: string | undefined }[];
  readonly command: readonly string[];
}

function secretsOf(it: Batch.JobDefinition): readonly FoundCredential[] {
  const nodes = it.nodeProperties?.nodeRangeProperties ?? [];
  const containers = [
    ...containersOf({ ...it, container: it.containerProperties }),
    ...nodes.flatMap(containersOf),
  ];
  return [
    ...credentialsIn(containers.flatMap(variablesOf)),
    ...containers.flatMap(({ name, command }) =>
      credentialsInJson(JSON.stringify({ [within(name, 'command')]: command.join(' ') })),
    ),
    ...credentialsIn(Object.entries(it.parameters ?? {})),
  ];
}

function variablesOf({ name, environment }: Container): (readonly [string, string])[] {
  return environment.map((variable) => [within(name, variable.name ?? ''), variable.value ?? '']);
}

function within(container: string, name: string): string {
  return container === '' ? name : `${container}/${name}`;
}

/** Containers are said in one of three ways. What they get from Secrets Manager stands elsewhere, under `secrets`. */
function containersOf(
  it: Pick<Batch.NodeRangeProperty, 'container' | 'ecsProperties' | 'eksProperties'>,
): readonly Container[] {
  const ecs = it.ecsProperties?.taskProperties?.flatMap(({ containers }) => containers ?? []) ?? [];
  const pod = it.eksProperties?.podProperties;
  const eks = [...(pod?.containers ?? []), ...(pod?.initContainers ?? [])];
  return [
    ...[it.container ?? []].flat().map((one) => ecsContainer('', one)),
    ...ecs.map((one) => ecsContainer(one.name ?? '', one)),
    ...eks.map(({ name = '', env = [], command = [], args = [] }) => ({
      name,
      environment: env,
      command: [...command, ...args],
    })),
  ];
}

function ecsContainer(
  name: string,
  { environment = [], command = [] }: Batch.ContainerProperties | Batch.TaskContainerProperties,
): Container {
  return { name, environment, command };
}
