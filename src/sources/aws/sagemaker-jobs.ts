import type * as SageMaker from '@aws-sdk/client-sagemaker';
import type { MonitoringNetwork, TrainingResources } from '../../model/kinds/sagemaker.ts';
import type { Operation, ReadContext } from './read.ts';
import { defineRead, factsOf, must, operation } from './read.ts';
import { nextToken, PAGE, withToken } from './sagemaker-pages.ts';

const listTrainingJobs = operation<
  SageMaker.ListTrainingJobsCommandInput,
  SageMaker.ListTrainingJobsCommandOutput
>('sagemaker', 'ListTrainingJobs', ['sagemaker:ListTrainingJobs']);

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

/** SageMaker keeps jobs for ever; those of long ago can be neither changed nor run again. */
export const trainingJobs = defineRead({
  scope: 'region',
  operations: [listTrainingJobs],
  lists: ['sagemaker:training-job'],
  gives: {},
  async *run({ started, pages }) {
    const input = { ...PAGE, CreationTimeAfter: new Date(Date.parse(started) - THIRTY_DAYS) };
    for await (const page of pages(listTrainingJobs, input, nextToken, withToken)) {
      yield must(page.TrainingJobSummaries, listTrainingJobs, 'TrainingJobSummaries').map((it) => ({
        kind: 'sagemaker:training-job' as const,
        id: must(it.TrainingJobName, listTrainingJobs, 'TrainingJobName'),
        arn: must(it.TrainingJobArn, listTrainingJobs, 'TrainingJobArn'),
        facts: {},
      }));
    }
  },
});

const describeTrainingJob = operation<
  SageMaker.DescribeTrainingJobCommandInput,
  SageMaker.DescribeTrainingJobCommandOutput
>('sagemaker', 'DescribeTrainingJob', ['sagemaker:DescribeTrainingJob']);

export const trainingJob = defineRead({
  scope: { each: 'sagemaker:training-job' },
  operations: [describeTrainingJob],
  gives: {
    'sagemaker:training-job': [
      'EnableNetworkIsolation',
      'EnableInterContainerTrafficEncryption',
      'subnetIds',
      'ResourceConfig',
      'outputKmsKeyId',
    ],
  },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeTrainingJob, { TrainingJobName: it.id });
    must(answer.TrainingJobName, describeTrainingJob, 'TrainingJobName');
    yield factsOf(it, {
      EnableNetworkIsolation: answer.EnableNetworkIsolation ?? false,
      EnableInterContainerTrafficEncryption: answer.EnableInterContainerTrafficEncryption ?? false,
      subnetIds: answer.VpcConfig?.Subnets ?? [],
      ResourceConfig: resourcesOf(answer),
      // Sent as an empty text where no key was named.
      outputKmsKeyId: answer.OutputDataConfig?.KmsKeyId || null,
    });
  },
});

function resourcesOf(job: SageMaker.DescribeTrainingJobCommandOutput): TrainingResources | null {
  if (job.ServerlessJobConfig !== undefined) return null;
  const config = must(job.ResourceConfig, describeTrainingJob, 'ResourceConfig');
  const groups = config.InstanceGroups ?? [];
  const grouped = groups.reduce((sum, { InstanceCount = 0 }) => sum + InstanceCount, 0);
  const single = config.SelectedInstanceCount ?? config.InstanceCount;
  const types = [
    config.SelectedInstanceType ?? config.InstanceType,
    ...groups.map((group) => group.InstanceType),
  ];
  return {
    instanceCount:
      groups.length > 0 ? grouped : must(single, describeTrainingJob, 'ResourceConfig.InstanceCount'),
    instanceTypes: types.flatMap((type) => type ?? []),
    VolumeKmsKeyId: config.VolumeKmsKeyId || null,
  };
}

type ListInput = SageMaker.ListDataQualityJobDefinitionsCommandInput;
type ListOutput = SageMaker.ListDataQualityJobDefinitionsCommandOutput;
type DescribeInput = SageMaker.DescribeDataQualityJobDefinitionCommandInput;
/** What the answers of the four kinds have in common. */
type DescribeOutput = Pick<
  SageMaker.DescribeDataQualityJobDefinitionCommandOutput,
  'NetworkConfig' | 'JobResources'
>;

interface Monitoring {
  readonly list: Operation<ListInput, ListOutput>;
  readonly describe: Operation<DescribeInput, DescribeOutput>;
}

function monitoring(plural: string, singular: string): Monitoring {
  return {
    list: operation('sagemaker', plural, [`sagemaker:${plural}`]),
    describe: operation('sagemaker', singular, [`sagemaker:${singular}`]),
  };
}

/** By the word in their ARNs. */
const DEFINITIONS: Readonly<Record<string, Monitoring>> = {
  'data-quality-job-definition': monitoring(
    'ListDataQualityJobDefinitions',
    'DescribeDataQualityJobDefinition',
  ),
  'model-quality-job-definition': monitoring(
    'ListModelQualityJobDefinitions',
    'DescribeModelQualityJobDefinition',
  ),
  'model-bias-job-definition': monitoring('ListModelBiasJobDefinitions', 'DescribeModelBiasJobDefinition'),
  'model-explainability-job-definition': monitoring(
    'ListModelExplainabilityJobDefinitions',
    'DescribeModelExplainabilityJobDefinition',
  ),
};

export const monitoringJobDefinitions = defineRead({
  id: 'sagemaker:ListMonitoringJobDefinitions',
  scope: 'region',
  operations: Object.values(DEFINITIONS).map(({ list }) => list),
  lists: ['sagemaker:monitoring-job-definition'],
  gives: {},
  async *run(context) {
    for (const [word, { list }] of Object.entries(DEFINITIONS)) yield* definitionsOf(word, list, context);
  },
});

async function* definitionsOf(word: string, list: Monitoring['list'], { pages }: ReadContext) {
  for await (const page of pages(list, PAGE, nextToken, withToken)) {
    yield must(page.JobDefinitionSummaries, list, 'JobDefinitionSummaries').map((it) => ({
      kind: 'sagemaker:monitoring-job-definition' as const,
      // Two of different kinds may have the same name.
      id: `${word}/${must(it.MonitoringJobDefinitionName, list, 'MonitoringJobDefinitionName')}`,
      arn: must(it.MonitoringJobDefinitionArn, list, 'MonitoringJobDefinitionArn'),
      facts: {},
    }));
  }
}

export const monitoringJobDefinition = defineRead({
  id: 'sagemaker:DescribeMonitoringJobDefinition',
  scope: { each: 'sagemaker:monitoring-job-definition' },
  operations: Object.values(DEFINITIONS).map(({ describe }) => describe),
  gives: { 'sagemaker:monitoring-job-definition': ['network'] },
  async *run({ parents: [it], call }) {
    const [word = '', JobDefinitionName] = it?.id.split('/') ?? [];
    const describe = DEFINITIONS[word]?.describe;
    if (it === undefined || describe === undefined) return;
    const answer = await call(describe, { JobDefinitionName });
    yield factsOf(it, { network: networkOf(answer.NetworkConfig, answer.JobResources, describe) });
  },
});

/** Left out, neither is on: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MonitoringNetworkConfig.html */
function networkOf(
  config: SageMaker.MonitoringNetworkConfig | undefined,
  resources: SageMaker.MonitoringResources | undefined,
  op: Operation,
): MonitoringNetwork {
  return {
    EnableNetworkIsolation: config?.EnableNetworkIsolation ?? false,
    EnableInterContainerTrafficEncryption: config?.EnableInterContainerTrafficEncryption ?? false,
    instanceCount: must(resources?.ClusterConfig?.InstanceCount, op, 'ClusterConfig.InstanceCount'),
  };
}

const listMonitoringSchedules = operation<
  SageMaker.ListMonitoringSchedulesCommandInput,
  SageMaker.ListMonitoringSchedulesCommandOutput
>('sagemaker', 'ListMonitoringSchedules', ['sagemaker:ListMonitoringSchedules']);

export const monitoringSchedules = defineRead({
  scope: 'region',
  operations: [listMonitoringSchedules],
  lists: ['sagemaker:monitoring-schedule'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listMonitoringSchedules, PAGE, nextToken, withToken)) {
      const found = page.MonitoringScheduleSummaries;
      yield must(found, listMonitoringSchedules, 'MonitoringScheduleSummaries').map((it) => ({
        kind: 'sagemaker:monitoring-schedule' as const,
        id: must(it.MonitoringScheduleName, listMonitoringSchedules, 'MonitoringScheduleName'),
        arn: must(it.MonitoringScheduleArn, listMonitoringSchedules, 'MonitoringScheduleArn'),
        facts: {},
      }));
    }
  },
});

const describeMonitoringSchedule = operation<
  SageMaker.DescribeMonitoringScheduleCommandInput,
  SageMaker.DescribeMonitoringScheduleCommandOutput
>('sagemaker', 'DescribeMonitoringSchedule', ['sagemaker:DescribeMonitoringSchedule']);

export const monitoringSchedule = defineRead({
  scope: { each: 'sagemaker:monitoring-schedule' },
  operations: [describeMonitoringSchedule],
  gives: { 'sagemaker:monitoring-schedule': ['ownNetwork'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeMonitoringSchedule, { MonitoringScheduleName: it.id });
    const config = must(
      answer.MonitoringScheduleConfig,
      describeMonitoringSchedule,
      'MonitoringScheduleConfig',
    );
    const { MonitoringJobDefinition: own, MonitoringJobDefinitionName: name } = config;
    if (own === undefined) must(name, describeMonitoringSchedule, 'MonitoringJobDefinitionName');
    const network =
      own === undefined
        ? null
        : networkOf(own.NetworkConfig, own.MonitoringResources, describeMonitoringSchedule);
    yield factsOf(it, { ownNetwork: network });
  },
});
