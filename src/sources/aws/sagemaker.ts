import type * as SageMaker from '@aws-sdk/client-sagemaker';
import { credentialsInText } from '../../secrets/text.ts';
import { defineRead, factsOf, must, operation } from './read.ts';
import { nextToken, PAGE, withToken } from './sagemaker-pages.ts';
import { told } from './told.ts';

const listNotebookInstances = operation<
  SageMaker.ListNotebookInstancesCommandInput,
  SageMaker.ListNotebookInstancesCommandOutput
>('sagemaker', 'ListNotebookInstances', ['sagemaker:ListNotebookInstances']);

export const notebookInstances = defineRead({
  scope: 'region',
  operations: [listNotebookInstances],
  lists: ['sagemaker:notebook-instance'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listNotebookInstances, PAGE, nextToken, withToken)) {
      yield must(page.NotebookInstances, listNotebookInstances, 'NotebookInstances').map((it) => ({
        kind: 'sagemaker:notebook-instance' as const,
        id: must(it.NotebookInstanceName, listNotebookInstances, 'NotebookInstanceName'),
        arn: must(it.NotebookInstanceArn, listNotebookInstances, 'NotebookInstanceArn'),
        facts: {},
      }));
    }
  },
});

const describeNotebookInstance = operation<
  SageMaker.DescribeNotebookInstanceCommandInput,
  SageMaker.DescribeNotebookInstanceCommandOutput
>('sagemaker', 'DescribeNotebookInstance', ['sagemaker:DescribeNotebookInstance']);

export const notebookInstance = defineRead({
  scope: { each: 'sagemaker:notebook-instance' },
  operations: [describeNotebookInstance],
  gives: {
    'sagemaker:notebook-instance': [
      'RoleArn',
      'SubnetId',
      'DirectInternetAccess',
      'RootAccess',
      'KmsKeyId',
      'PlatformIdentifier',
      'MinimumInstanceMetadataServiceVersion',
    ],
  },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeNotebookInstance, { NotebookInstanceName: it.id });
    const text = (value: string | undefined, member: string) => told(value, describeNotebookInstance, member);
    yield factsOf(it, {
      RoleArn: must(answer.RoleArn, describeNotebookInstance, 'RoleArn'),
      SubnetId: answer.SubnetId ?? null,
      DirectInternetAccess: text(answer.DirectInternetAccess, 'DirectInternetAccess'),
      RootAccess: text(answer.RootAccess, 'RootAccess'),
      KmsKeyId: answer.KmsKeyId ?? null,
      PlatformIdentifier: text(answer.PlatformIdentifier, 'PlatformIdentifier'),
      // Where nothing was chosen, both versions are answered:
      // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InstanceMetadataServiceConfiguration.html
      MinimumInstanceMetadataServiceVersion:
        answer.InstanceMetadataServiceConfiguration?.MinimumInstanceMetadataServiceVersion ?? '1',
    });
  },
});

const listLifecycleConfigs = operation<
  SageMaker.ListNotebookInstanceLifecycleConfigsCommandInput,
  SageMaker.ListNotebookInstanceLifecycleConfigsCommandOutput
>('sagemaker', 'ListNotebookInstanceLifecycleConfigs', ['sagemaker:ListNotebookInstanceLifecycleConfigs']);

export const lifecycleConfigs = defineRead({
  scope: 'region',
  operations: [listLifecycleConfigs],
  lists: ['sagemaker:lifecycle-config'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listLifecycleConfigs, PAGE, nextToken, withToken)) {
      const found = page.NotebookInstanceLifecycleConfigs;
      yield must(found, listLifecycleConfigs, 'NotebookInstanceLifecycleConfigs').map((it) => ({
        kind: 'sagemaker:lifecycle-config' as const,
        id: must(it.NotebookInstanceLifecycleConfigName, listLifecycleConfigs, 'name'),
        arn: must(it.NotebookInstanceLifecycleConfigArn, listLifecycleConfigs, 'ARN'),
        facts: {},
      }));
    }
  },
});

const describeLifecycleConfig = operation<
  SageMaker.DescribeNotebookInstanceLifecycleConfigCommandInput,
  SageMaker.DescribeNotebookInstanceLifecycleConfigCommandOutput
>('sagemaker', 'DescribeNotebookInstanceLifecycleConfig', [
  'sagemaker:DescribeNotebookInstanceLifecycleConfig',
]);

export const lifecycleConfig = defineRead({
  scope: { each: 'sagemaker:lifecycle-config' },
  operations: [describeLifecycleConfig],
  gives: { 'sagemaker:lifecycle-config': ['scriptSecrets'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeLifecycleConfig, { NotebookInstanceLifecycleConfigName: it.id });
    must(answer.NotebookInstanceLifecycleConfigName, describeLifecycleConfig, 'name');
    // A configuration may have one script of the two, and an empty list for the other.
    const found = [
      ...(answer.OnCreate ?? []).flatMap((hook) => secretsOf('OnCreate', hook)),
      ...(answer.OnStart ?? []).flatMap((hook) => secretsOf('OnStart', hook)),
    ];
    yield factsOf(it, { scriptSecrets: found });
  },
});

function secretsOf(script: string, { Content }: SageMaker.NotebookInstanceLifecycleHook) {
  const text = Buffer.from(must(Content, describeLifecycleConfig, 'Content'), 'base64').toString('utf8');
  return credentialsInText(text).map((it) => ({ ...it, name: `${script}, ${it.name}` }));
}

const listDomains = operation<SageMaker.ListDomainsCommandInput, SageMaker.ListDomainsCommandOutput>(
  'sagemaker',
  'ListDomains',
  ['sagemaker:ListDomains'],
);

export const domains = defineRead({
  scope: 'region',
  operations: [listDomains],
  lists: ['sagemaker:domain'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listDomains, PAGE, nextToken, withToken)) {
      yield must(page.Domains, listDomains, 'Domains').map((it) => ({
        kind: 'sagemaker:domain' as const,
        id: must(it.DomainId, listDomains, 'DomainId'),
        arn: must(it.DomainArn, listDomains, 'DomainArn'),
        name: it.DomainName,
        facts: {},
      }));
    }
  },
});

const describeDomain = operation<SageMaker.DescribeDomainCommandInput, SageMaker.DescribeDomainCommandOutput>(
  'sagemaker',
  'DescribeDomain',
  ['sagemaker:DescribeDomain'],
);

export const domain = defineRead({
  scope: { each: 'sagemaker:domain' },
  operations: [describeDomain],
  gives: { 'sagemaker:domain': ['AuthMode', 'AppNetworkAccessType'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeDomain, { DomainId: it.id });
    yield factsOf(it, {
      AuthMode: must(answer.AuthMode, describeDomain, 'AuthMode'),
      // Documented default: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeDomain.html
      AppNetworkAccessType: answer.AppNetworkAccessType ?? 'PublicInternetOnly',
    });
  },
});
