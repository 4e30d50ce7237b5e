import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('notebook instances', () => {
  const notebook = (more: object) =>
    readFacts(
      'sagemaker:notebook-instance',
      ['RoleArn', 'RootAccess', 'SubnetId', 'MinimumInstanceMetadataServiceVersion'],
      {
        ListNotebookInstances: () => ({
          NotebookInstances: [{ NotebookInstanceName: 'n', NotebookInstanceArn: 'arn' }],
        }),
        DescribeNotebookInstance: () => ({ RoleArn: 'role', ...more }),
      },
    ).then(({ facts }) => facts['n']);

  it('answer both versions of the metadata service where nothing was chosen', async () => {
    expect(await notebook({ RootAccess: 'Disabled' })).toEqual({
      RoleArn: 'role',
      RootAccess: 'Disabled',
      SubnetId: null,
      MinimumInstanceMetadataServiceVersion: '1',
    });
  });

  it('are not taken for locked where AWS does not tell', async () => {
    const told = await notebook({});
    expect(told?.['RootAccess']).toMatchObject({ unknown: { kind: 'unparsable' } });
    expect(told?.['RoleArn']).toBe('role');
  });
});

describe('lifecycle configurations', () => {
  const secrets = (answer: object) =>
    readFacts('sagemaker:lifecycle-config', ['scriptSecrets'], {
      ListNotebookInstanceLifecycleConfigs: () => ({
        NotebookInstanceLifecycleConfigs: [
          { NotebookInstanceLifecycleConfigName: 'c', NotebookInstanceLifecycleConfigArn: 'arn' },
        ],
      }),
      DescribeNotebookInstanceLifecycleConfig: () => answer,
    }).then(({ facts }) => facts['c']?.['scriptSecrets']);
  const named = { NotebookInstanceLifecycleConfigName: 'c' };

  it('are searched in both scripts, line by line', async () => {
    const found = await secrets({
      ...named,
      OnCreate: [{ Content: base64('#!/bin/bash\nyum -y update') }],
      OnStart: [{ Content: base64("#!/bin/bash\nexport PGPASSWORD='sou-wester-42'") }],
    });
    expect(found).toEqual([{ name: 'OnStart, line 2: PGPASSWORD', kind: 'named-secret' }]);
  });

  it('may have no script', async () => {
    expect(await secrets({ ...named, OnCreate: [] })).toEqual([]);
  });

  it('are unknown where the answer is not one', async () => {
    expect(await secrets({})).toMatchObject({ unknown: { kind: 'unparsable' } });
    expect(await secrets({ ...named, OnStart: [{}] })).toMatchObject({ unknown: { kind: 'unparsable' } });
  });
});

it('tells serverless variants of endpoints from those with instances', async () => {
  const { facts } = await readFacts('sagemaker:endpoint-config', ['ProductionVariants'], {
    ListEndpointConfigs: () => ({
      EndpointConfigs: [{ EndpointConfigName: 'e', EndpointConfigArn: 'arn' }],
    }),
    DescribeEndpointConfig: () => ({
      ProductionVariants: [
        { VariantName: 'a', InitialInstanceCount: 1, InstanceType: 'ml.m5.large' },
        { VariantName: 'b', ServerlessConfig: { MemorySizeInMB: 1024, MaxConcurrency: 1 } },
        {
          VariantName: 'c',
          InitialInstanceCount: 2,
          InstancePools: [{ InstanceType: 'ml.g5.xlarge', Priority: 1 }],
        },
      ],
    }),
  });
  expect(facts['e']?.['ProductionVariants']).toEqual([
    { VariantName: 'a', InitialInstanceCount: 1, instanceTypes: ['ml.m5.large'] },
    { VariantName: 'b', InitialInstanceCount: null, instanceTypes: [] },
    { VariantName: 'c', InitialInstanceCount: 2, instanceTypes: ['ml.g5.xlarge'] },
  ]);
});

it('sees the containers of a model, one or several, and which bring their own image', async () => {
  const { facts } = await readFacts('sagemaker:model', ['images', 'environmentSecrets'], {
    ListModels: () => ({
      Models: ['one', 'row', 'package'].map((ModelName) => ({ ModelName, ModelArn: 'a' })),
    }),
    DescribeModel: ({ input: { ModelName } }) => ({
      ModelName,
      ...(ModelName === 'one' ? { PrimaryContainer: { Image: 'i' } } : {}),
      ...(ModelName === 'row'
        ? {
            Containers: [
              { Image: 'i', ImageConfig: { RepositoryAccessMode: 'Vpc' } },
              { Image: 'j', Environment: { HUB_TOKEN: 'belaying-pin-belaying-pin' } },
            ],
          }
        : {}),
      ...(ModelName === 'package' ? { PrimaryContainer: { ModelPackageName: 'p' } } : {}),
    }),
  });
  const own = { Image: 'j', RepositoryAccessMode: 'Platform' };
  expect(facts).toEqual({
    one: { images: [{ ...own, Image: 'i' }], environmentSecrets: [] },
    row: {
      images: [{ Image: 'i', RepositoryAccessMode: 'Vpc' }, own],
      environmentSecrets: [{ name: 'HUB_TOKEN', kind: 'named-secret' }],
    },
    package: { images: [], environmentSecrets: [] },
  });
});

describe('training jobs', () => {
  const job = async (more: object) => {
    const { facts, calls } = await readFacts('sagemaker:training-job', ['ResourceConfig', 'outputKmsKeyId'], {
      ListTrainingJobs: () => ({ TrainingJobSummaries: [{ TrainingJobName: 't', TrainingJobArn: 'arn' }] }),
      DescribeTrainingJob: () => ({ TrainingJobName: 't', ...more }),
    });
    return { told: facts['t'], calls };
  };

  it('are those of the last 30 days', async () => {
    const { calls } = await job({});
    const list = calls.find((call) => call.operation === 'ListTrainingJobs');
    expect(list?.input).toHaveProperty('CreationTimeAfter');
  });

  it('count the machines of all groups', async () => {
    const { told } = await job({
      ResourceConfig: {
        InstanceGroups: [
          { InstanceGroupName: 'a', InstanceType: 'ml.m5.large', InstanceCount: 1 },
          { InstanceGroupName: 'b', InstanceType: 'ml.g5.xlarge', InstanceCount: 2 },
        ],
        VolumeSizeInGB: 10,
      },
      OutputDataConfig: { S3OutputPath: 's3://b', KmsKeyId: '' },
    });
    expect(told).toEqual({
      ResourceConfig: {
        instanceCount: 3,
        instanceTypes: ['ml.m5.large', 'ml.g5.xlarge'],
        VolumeKmsKeyId: null,
      },
      outputKmsKeyId: null,
    });
  });

  it('may be serverless', async () => {
    const { told } = await job({ ServerlessJobConfig: { JobType: 'FineTuning', BaseModelArn: 'a' } });
    expect(told).toMatchObject({ ResourceConfig: null });
  });
});

it('tells monitoring jobs of the same name apart, and asks each in its own way', async () => {
  const none = () => ({ JobDefinitionSummaries: [] });
  const one = (word: string) => () => ({
    JobDefinitionSummaries: [
      { MonitoringJobDefinitionName: 'fraud', MonitoringJobDefinitionArn: `arn:${word}/fraud` },
    ],
  });
  const JobResources = {
    ClusterConfig: { InstanceCount: 2, InstanceType: 'ml.m5.large', VolumeSizeInGB: 1 },
  };
  const { facts } = await readFacts('sagemaker:monitoring-job-definition', ['network'], {
    ListDataQualityJobDefinitions: one('data-quality-job-definition'),
    ListModelQualityJobDefinitions: none,
    ListModelBiasJobDefinitions: one('model-bias-job-definition'),
    ListModelExplainabilityJobDefinitions: none,
    DescribeDataQualityJobDefinition: () => ({ JobResources }),
    DescribeModelBiasJobDefinition: () => ({
      JobResources,
      NetworkConfig: { EnableNetworkIsolation: true },
    }),
  });
  const network = {
    EnableNetworkIsolation: false,
    EnableInterContainerTrafficEncryption: false,
    instanceCount: 2,
  };
  expect(facts).toEqual({
    'data-quality-job-definition/fraud': { network },
    'model-bias-job-definition/fraud': { network: { ...network, EnableNetworkIsolation: true } },
  });
});

it('sees which schedules define their job themselves', async () => {
  const { facts } = await readFacts('sagemaker:monitoring-schedule', ['ownNetwork'], {
    ListMonitoringSchedules: () => ({
      MonitoringScheduleSummaries: ['own', 'apart', 'neither'].map((MonitoringScheduleName) => ({
        MonitoringScheduleName,
        MonitoringScheduleArn: 'arn',
      })),
    }),
    DescribeMonitoringSchedule: ({ input: { MonitoringScheduleName: name } }) => ({
      MonitoringScheduleConfig: {
        ...(name === 'own'
          ? {
              MonitoringJobDefinition: {
                MonitoringResources: {
                  ClusterConfig: { InstanceCount: 1, InstanceType: 'ml.m5.large', VolumeSizeInGB: 1 },
                },
              },
            }
          : {}),
        ...(name === 'apart' ? { MonitoringJobDefinitionName: 'fraud' } : {}),
      },
    }),
  });
  expect(facts['own']?.['ownNetwork']).toMatchObject({ EnableNetworkIsolation: false, instanceCount: 1 });
  expect(facts['apart']?.['ownNetwork']).toBeNull();
  expect(facts['neither']?.['ownNetwork']).toMatchObject({ unknown: { kind: 'unparsable' } });
});
