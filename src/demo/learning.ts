import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, HOME, uuid } from './company.ts';
import { placeIn } from './places.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

/** All of it is at home. */
const atHome = <T>(call: StubCall, list: readonly T[]): readonly T[] => (call.region === HOME ? list : []);
const arn = (what: string): string => `arn:aws:sagemaker:${HOME}:${ACCOUNT}:${what}`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/notebooks`;
const KEY = `arn:aws:kms:${HOME}:${ACCOUNT}:key/${uuid(`fraud-model@${HOME}`)}`;
const { subnet, vpc } = placeIn(HOME);
const VPC_CONFIG = { Subnets: [subnet], SecurityGroupIds: [`sg-${subnet.slice('subnet-'.length)}`] };
const IMAGE = `${ACCOUNT}.dkr.ecr.${HOME}.amazonaws.com`;

/** By name, what its description says beside the name. */
type Things = Readonly<Record<string, object>>;

const NOTEBOOKS: Things = {
  'demand-forecast': {
    SubnetId: subnet,
    DirectInternetAccess: 'Disabled',
    RootAccess: 'Disabled',
    KmsKeyId: KEY,
    PlatformIdentifier: 'notebook-al2023-v1',
    InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: '2' },
  },
  // Made one afternoon, with all that the console proposed then.
  scratch: {
    DirectInternetAccess: 'Enabled',
    RootAccess: 'Enabled',
    PlatformIdentifier: 'notebook-al2-v2',
    NotebookInstanceLifecycleConfigName: 'warehouse-access',
  },
};

const script = (...lines: readonly string[]) => [
  { Content: Buffer.from(lines.join('\n')).toString('base64') },
];

const LIFECYCLE_CONFIGS: Things = {
  'stop-when-idle': { OnStart: script('#!/bin/bash', 'pip install -q autostop', 'autostop --minutes 60') },
  'warehouse-access': {
    OnStart: script('#!/bin/bash', 'export PGHOST=warehouse', "export PGPASSWORD='sou-wester-42'"),
  },
};

const DOMAINS: Things = {
  'd-saltmarshdata': { DomainName: 'data', AuthMode: 'SSO', AppNetworkAccessType: 'VpcOnly', VpcId: vpc },
  'd-saltmarshtry1': { DomainName: 'tryout', AuthMode: 'IAM', VpcId: vpc },
};

const MODELS: Things = {
  'fraud-v14': {
    EnableNetworkIsolation: true,
    VpcConfig: VPC_CONFIG,
    PrimaryContainer: {
      Image: 'registry.saltmarsh.example/fraud:14',
      ImageConfig: { RepositoryAccessMode: 'Vpc' },
      Environment: { LOG_LEVEL: 'info' },
    },
  },
  'size-advice': {
    Containers: [
      { Image: `${IMAGE}/size-prepare:2`, Environment: { STEP: 'prepare' } },
      { Image: `${IMAGE}/size-advice:5`, Environment: { HUB_TOKEN: 'belaying-pin-belaying-pin' } },
    ],
  },
};

const ENDPOINT_CONFIGS: Things = {
  'fraud-v14': {
    KmsKeyId: KEY,
    ProductionVariants: [
      {
        VariantName: 'all',
        ModelName: 'fraud-v14',
        InitialInstanceCount: 2,
        InstanceType: 'ml.m5.large',
        InitialVariantWeight: 1,
      },
    ],
  },
  'size-advice': {
    ProductionVariants: [
      {
        VariantName: 'all',
        ModelName: 'size-advice',
        InitialInstanceCount: 1,
        InstanceType: 'ml.m5.large',
        InitialVariantWeight: 1,
      },
    ],
  },
  'size-advice-trial': {
    ProductionVariants: [
      {
        VariantName: 'all',
        ModelName: 'size-advice',
        ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 },
      },
    ],
  },
};

const store = (key: object) => ({
  S3StorageConfig: { S3Uri: 's3://saltmarsh-data-lake/features', ...key },
});

const FEATURE_GROUPS: Things = {
  orders: { OfflineStoreConfig: store({ KmsKeyId: KEY }) },
  visits: { OfflineStoreConfig: store({}) },
  baskets: { OnlineStoreConfig: { EnableOnlineStore: true } },
};

const TRAINING_JOBS: Things = {
  'fraud-2026-11': {
    EnableNetworkIsolation: true,
    EnableInterContainerTrafficEncryption: true,
    VpcConfig: VPC_CONFIG,
    ResourceConfig: {
      InstanceType: 'ml.g5.2xlarge',
      InstanceCount: 2,
      VolumeSizeInGB: 50,
    },
    OutputDataConfig: { S3OutputPath: 's3://saltmarsh-data-lake/models', KmsKeyId: KEY },
  },
  'size-advice-5': {
    EnableNetworkIsolation: false,
    EnableInterContainerTrafficEncryption: false,
    ResourceConfig: { InstanceType: 'ml.m5.xlarge', InstanceCount: 3, VolumeSizeInGB: 50 },
    OutputDataConfig: { S3OutputPath: 's3://saltmarsh-data-lake-scratch/models', KmsKeyId: '' },
  },
};

const cluster = (InstanceCount: number) => ({
  ClusterConfig: { InstanceCount, InstanceType: 'ml.m5.large', VolumeSizeInGB: 20 },
});

const DATA_QUALITY: Things = {
  'fraud-requests': {
    JobResources: cluster(2),
    NetworkConfig: { EnableNetworkIsolation: true, EnableInterContainerTrafficEncryption: true },
  },
};
const MODEL_BIAS: Things = { 'fraud-by-country': { JobResources: cluster(2) } };

const SCHEDULES: Things = {
  'fraud-hourly': {
    MonitoringScheduleConfig: {
      MonitoringJobDefinitionName: 'fraud-requests',
      MonitoringType: 'DataQuality',
    },
  },
  'size-advice-daily': {
    MonitoringScheduleConfig: {
      MonitoringJobDefinition: {
        MonitoringInputs: [],
        MonitoringOutputConfig: { MonitoringOutputs: [] },
        MonitoringResources: cluster(1),
        MonitoringAppSpecification: { ImageUri: `${IMAGE}/watch:1` },
        RoleArn: ROLE,
      },
    },
  },
};

interface Kind {
  /** `NotebookInstance`: what the operations and the members are called after. */
  readonly noun: string;
  /** The list's member in the answer. */
  readonly items: string;
  /** What its ARN calls it. */
  readonly word: string;
  readonly things: Things;
  /** The member that names one, where it is not the noun with `Name`, and in a listing where that differs. */
  readonly name?: string;
  readonly listed?: string;
  /** The members for its ARN, where they are not the noun with `Arn`. */
  readonly arn?: string;
  readonly listedArn?: string;
}

const definition = (type: string, word: string, things: Things): Kind => ({
  noun: `${type}JobDefinition`,
  items: 'JobDefinitionSummaries',
  word: `${word}-job-definition`,
  things,
  name: 'JobDefinitionName',
  listed: 'MonitoringJobDefinitionName',
  arn: 'JobDefinitionArn',
  listedArn: 'MonitoringJobDefinitionArn',
});

const KINDS: readonly Kind[] = [
  { noun: 'NotebookInstance', items: 'NotebookInstances', word: 'notebook-instance', things: NOTEBOOKS },
  {
    noun: 'NotebookInstanceLifecycleConfig',
    items: 'NotebookInstanceLifecycleConfigs',
    word: 'notebook-instance-lifecycle-config',
    things: LIFECYCLE_CONFIGS,
  },
  { noun: 'Domain', items: 'Domains', word: 'domain', things: DOMAINS, name: 'DomainId' },
  { noun: 'Model', items: 'Models', word: 'model', things: MODELS },
  { noun: 'EndpointConfig', items: 'EndpointConfigs', word: 'endpoint-config', things: ENDPOINT_CONFIGS },
  { noun: 'FeatureGroup', items: 'FeatureGroupSummaries', word: 'feature-group', things: FEATURE_GROUPS },
  { noun: 'TrainingJob', items: 'TrainingJobSummaries', word: 'training-job', things: TRAINING_JOBS },
  definition('DataQuality', 'data-quality', DATA_QUALITY),
  definition('ModelQuality', 'model-quality', { 'fraud-answers': { JobResources: cluster(1) } }),
  definition('ModelBias', 'model-bias', MODEL_BIAS),
  definition('ModelExplainability', 'model-explainability', {
    'fraud-reasons': { JobResources: cluster(1) },
  }),
  {
    noun: 'MonitoringSchedule',
    items: 'MonitoringScheduleSummaries',
    word: 'monitoring-schedule',
    things: SCHEDULES,
  },
];

/** The data team's workshop: notebooks, and the models that come out of them. */
export function learning(calendar: Calendar): Responders {
  return Object.fromEntries(KINDS.flatMap((kind) => answersOf(kind, calendar)));
}

function answersOf(kind: Kind, calendar: Calendar) {
  const { noun, items, things, name = `${noun}Name`, listed = name, arn: arnMember = `${noun}Arn` } = kind;
  const summary = (id: string, nameMember: string, arnName: string) => ({
    [nameMember]: id,
    [arnName]: arn(`${kind.word}/${id}`),
    CreationTime: calendar.daysAgo(20),
    LastModifiedTime: calendar.daysAgo(20),
  });
  const describe = (call: StubCall): StubAnswer => {
    const id = text(call, name);
    const more = things[id];
    if (more === undefined || call.region !== HOME) return refuse('ValidationException', 'RecordNotFound');
    return ok({ ...summary(id, name, arnMember), RoleArn: ROLE, ...more });
  };
  return [
    [
      `sagemaker:List${noun}s`,
      listing(items, (call) =>
        atHome(call, Object.keys(things)).map((id) => summary(id, listed, kind.listedArn ?? arnMember)),
      ),
    ],
    [`sagemaker:Describe${noun}`, describe],
  ] as const;
}
