import type * as ECR from '@aws-sdk/client-ecr';
import type { LatestImage } from '../../model/kinds/ecr.ts';
import { defineRead, factsOf, must, operation, policyText } from './read.ts';
import { told } from './told.ts';

const PAGE = { maxResults: 1000 };
const token = (output: { readonly nextToken?: string | undefined }) => output.nextToken;
const withToken = (nextToken: string) => ({ nextToken });

const describeRepositories = operation<
  ECR.DescribeRepositoriesCommandInput,
  ECR.DescribeRepositoriesCommandOutput
>('ecr', 'DescribeRepositories', ['ecr:DescribeRepositories']);

export const repositories = defineRead({
  scope: 'region',
  operations: [describeRepositories],
  lists: ['ecr:repository'],
  gives: { 'ecr:repository': ['ImageTagMutability', 'ScanOnPush', 'encryptionType'] },
  async *run({ pages }) {
    for await (const page of pages(describeRepositories, PAGE, token, withToken)) {
      yield must(page.repositories, describeRepositories, 'repositories').map((it) => ({
        kind: 'ecr:repository' as const,
        id: must(it.repositoryName, describeRepositories, 'repositoryName'),
        arn: must(it.repositoryArn, describeRepositories, 'repositoryArn'),
        facts: {
          ImageTagMutability: told(it.imageTagMutability, describeRepositories, 'imageTagMutability'),
          ScanOnPush: it.imageScanningConfiguration?.scanOnPush ?? false,
          encryptionType: told(
            it.encryptionConfiguration?.encryptionType,
            describeRepositories,
            'encryptionConfiguration',
          ),
        },
      }));
    }
  },
});

const getRepositoryPolicy = operation<
  ECR.GetRepositoryPolicyCommandInput,
  ECR.GetRepositoryPolicyCommandOutput
>('ecr', 'GetRepositoryPolicy', ['ecr:GetRepositoryPolicy']);

export const repositoryPolicy = defineRead({
  scope: { each: 'ecr:repository' },
  operations: [getRepositoryPolicy],
  gives: { 'ecr:repository': ['RepositoryPolicyText'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(
      getRepositoryPolicy,
      { repositoryName: it.id },
      { absent: ['RepositoryPolicyNotFoundException'] },
    );
    const text =
      answer && policyText(must(answer.policyText, getRepositoryPolicy, 'policyText'), getRepositoryPolicy);
    yield factsOf(it, { RepositoryPolicyText: text });
  },
});

const getLifecyclePolicy = operation<ECR.GetLifecyclePolicyCommandInput, ECR.GetLifecyclePolicyCommandOutput>(
  'ecr',
  'GetLifecyclePolicy',
  ['ecr:GetLifecyclePolicy'],
);

export const lifecyclePolicy = defineRead({
  scope: { each: 'ecr:repository' },
  operations: [getLifecyclePolicy],
  gives: { 'ecr:repository': ['hasLifecyclePolicy'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(
      getLifecyclePolicy,
      { repositoryName: it.id },
      { absent: ['LifecyclePolicyNotFoundException'] },
    );
    if (answer !== null) must(answer.lifecyclePolicyText, getLifecyclePolicy, 'lifecyclePolicyText');
    yield factsOf(it, { hasLifecyclePolicy: answer !== null });
  },
});

const describeImages = operation<ECR.DescribeImagesCommandInput, ECR.DescribeImagesCommandOutput>(
  'ecr',
  'DescribeImages',
  ['ecr:DescribeImages'],
);

/** The summary of its last scan comes with each image. ECR gives them in no order. */
export const latestImage = defineRead({
  scope: { each: 'ecr:repository' },
  operations: [describeImages],
  gives: { 'ecr:repository': ['latestImage'] },
  async *run({ parents: [it], pages }) {
    if (it === undefined) return;
    let newest: ECR.ImageDetail | undefined;
    for await (const page of pages(describeImages, { ...PAGE, repositoryName: it.id }, token, withToken)) {
      for (const image of must(page.imageDetails, describeImages, 'imageDetails'))
        if (!isList(image) && pushedAt(image) > pushedAt(newest)) newest = image;
    }
    yield factsOf(it, { latestImage: newest === undefined ? null : toImage(newest) });
  },
});

/** A list of images for several platforms, which is not scanned itself. */
function isList({ imageManifestMediaType: type = '' }: ECR.ImageDetail): boolean {
  return type.includes('manifest.list') || type.includes('image.index');
}

function pushedAt(image: ECR.ImageDetail | undefined): number {
  return image?.imagePushedAt?.getTime() ?? 0;
}

function toImage(image: ECR.ImageDetail): LatestImage {
  return {
    name: image.imageTags?.[0] ?? must(image.imageDigest, describeImages, 'imageDigest'),
    scanStatus: image.imageScanStatus?.status ?? null,
    findings: image.imageScanFindingsSummary?.findingSeverityCounts ?? null,
  };
}

const getRegistryScanningConfiguration = operation<
  ECR.GetRegistryScanningConfigurationCommandInput,
  ECR.GetRegistryScanningConfigurationCommandOutput
>('ecr', 'GetRegistryScanningConfiguration', ['ecr:GetRegistryScanningConfiguration']);

export const registryScanning = defineRead({
  scope: 'region',
  operations: [getRegistryScanningConfiguration],
  gives: { 'aws:region': ['ecrScanning'] },
  async *run({ region, call }) {
    const { scanningConfiguration } = await call(getRegistryScanningConfiguration, {});
    const { scanType, rules = [] } = must(
      scanningConfiguration,
      getRegistryScanningConfiguration,
      'scanningConfiguration',
    );
    const ecrScanning = {
      ScanType: must(scanType, getRegistryScanningConfiguration, 'scanType'),
      Rules: rules.map(({ scanFrequency, repositoryFilters = [] }) => ({
        ScanFrequency: must(scanFrequency, getRegistryScanningConfiguration, 'scanFrequency'),
        filters: repositoryFilters.map(({ filter = '' }) => filter),
      })),
    };
    yield [{ kind: 'aws:region', id: region, facts: { ecrScanning } }];
  },
});
