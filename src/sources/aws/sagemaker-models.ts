import type * as SageMaker from '@aws-sdk/client-sagemaker';
import { credentialsIn } from '../../secrets/credentials.ts';
import { defineRead, factsOf, must, operation } from './read.ts';
import { nextToken, PAGE, withToken } from './sagemaker-pages.ts';

const listModels = operation<SageMaker.ListModelsCommandInput, SageMaker.ListModelsCommandOutput>(
  'sagemaker',
  'ListModels',
  ['sagemaker:ListModels'],
);

export const models = defineRead({
  scope: 'region',
  operations: [listModels],
  lists: ['sagemaker:model'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listModels, PAGE, nextToken, withToken)) {
      yield must(page.Models, listModels, 'Models').map((it) => ({
        kind: 'sagemaker:model' as const,
        id: must(it.ModelName, listModels, 'ModelName'),
        arn: must(it.ModelArn, listModels, 'ModelArn'),
        facts: {},
      }));
    }
  },
});

const describeModel = operation<SageMaker.DescribeModelCommandInput, SageMaker.DescribeModelCommandOutput>(
  'sagemaker',
  'DescribeModel',
  ['sagemaker:DescribeModel'],
);

/** A model has one container, or several in a row. */
export const model = defineRead({
  scope: { each: 'sagemaker:model' },
  operations: [describeModel],
  gives: { 'sagemaker:model': ['EnableNetworkIsolation', 'subnetIds', 'images', 'environmentSecrets'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeModel, { ModelName: it.id });
    must(answer.ModelName, describeModel, 'ModelName');
    const { PrimaryContainer: primary, Containers: more = [] } = answer;
    const containers = primary === undefined ? more : [primary, ...more];
    yield factsOf(it, {
      EnableNetworkIsolation: answer.EnableNetworkIsolation ?? false,
      subnetIds: answer.VpcConfig?.Subnets ?? [],
      images: containers.flatMap(imageOf),
      environmentSecrets: containers.flatMap(({ Environment = {} }) =>
        credentialsIn(Object.entries(Environment)),
      ),
    });
  },
});

/** Without ImageConfig the image is in ECR: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html */
function imageOf({ Image, ImageConfig }: SageMaker.ContainerDefinition) {
  if (Image === undefined) return [];
  return [{ Image, RepositoryAccessMode: ImageConfig?.RepositoryAccessMode ?? 'Platform' }];
}

const listEndpointConfigs = operation<
  SageMaker.ListEndpointConfigsCommandInput,
  SageMaker.ListEndpointConfigsCommandOutput
>('sagemaker', 'ListEndpointConfigs', ['sagemaker:ListEndpointConfigs']);

export const endpointConfigs = defineRead({
  scope: 'region',
  operations: [listEndpointConfigs],
  lists: ['sagemaker:endpoint-config'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listEndpointConfigs, PAGE, nextToken, withToken)) {
      yield must(page.EndpointConfigs, listEndpointConfigs, 'EndpointConfigs').map((it) => ({
        kind: 'sagemaker:endpoint-config' as const,
        id: must(it.EndpointConfigName, listEndpointConfigs, 'EndpointConfigName'),
        arn: must(it.EndpointConfigArn, listEndpointConfigs, 'EndpointConfigArn'),
        facts: {},
      }));
    }
  },
});

const describeEndpointConfig = operation<
  SageMaker.DescribeEndpointConfigCommandInput,
  SageMaker.DescribeEndpointConfigCommandOutput
>('sagemaker', 'DescribeEndpointConfig', ['sagemaker:DescribeEndpointConfig']);

export const endpointConfig = defineRead({
  scope: { each: 'sagemaker:endpoint-config' },
  operations: [describeEndpointConfig],
  gives: { 'sagemaker:endpoint-config': ['KmsKeyId', 'ProductionVariants'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeEndpointConfig, { EndpointConfigName: it.id });
    const variants = must(answer.ProductionVariants, describeEndpointConfig, 'ProductionVariants');
    yield factsOf(it, { KmsKeyId: answer.KmsKeyId ?? null, ProductionVariants: variants.map(variant) });
  },
});

function variant(it: SageMaker.ProductionVariant) {
  const VariantName = must(it.VariantName, describeEndpointConfig, 'VariantName');
  if (it.ServerlessConfig !== undefined)
    return { VariantName, InitialInstanceCount: null, instanceTypes: [] };
  const pooled = (it.InstancePools ?? []).map(({ InstanceType }) => InstanceType);
  return {
    VariantName,
    InitialInstanceCount: must(it.InitialInstanceCount, describeEndpointConfig, 'InitialInstanceCount'),
    instanceTypes: [it.InstanceType, ...pooled].flatMap((type) => type ?? []),
  };
}

const listFeatureGroups = operation<
  SageMaker.ListFeatureGroupsCommandInput,
  SageMaker.ListFeatureGroupsCommandOutput
>('sagemaker', 'ListFeatureGroups', ['sagemaker:ListFeatureGroups']);

export const featureGroups = defineRead({
  scope: 'region',
  operations: [listFeatureGroups],
  lists: ['sagemaker:feature-group'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listFeatureGroups, PAGE, nextToken, withToken)) {
      yield must(page.FeatureGroupSummaries, listFeatureGroups, 'FeatureGroupSummaries').map((it) => ({
        kind: 'sagemaker:feature-group' as const,
        id: must(it.FeatureGroupName, listFeatureGroups, 'FeatureGroupName'),
        arn: must(it.FeatureGroupArn, listFeatureGroups, 'FeatureGroupArn'),
        facts: {},
      }));
    }
  },
});

const describeFeatureGroup = operation<
  SageMaker.DescribeFeatureGroupCommandInput,
  SageMaker.DescribeFeatureGroupCommandOutput
>('sagemaker', 'DescribeFeatureGroup', ['sagemaker:DescribeFeatureGroup']);

/** One page is enough: what follows are more features of the group. */
export const featureGroup = defineRead({
  scope: { each: 'sagemaker:feature-group' },
  operations: [describeFeatureGroup],
  gives: { 'sagemaker:feature-group': ['OfflineStoreConfig'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeFeatureGroup, { FeatureGroupName: it.id });
    must(answer.FeatureGroupName, describeFeatureGroup, 'FeatureGroupName');
    const { OfflineStoreConfig: store } = answer;
    yield factsOf(it, {
      OfflineStoreConfig: store === undefined ? null : { KmsKeyId: store.S3StorageConfig?.KmsKeyId ?? null },
    });
  },
});
