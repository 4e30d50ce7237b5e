import type * as RedshiftServerless from '@aws-sdk/client-redshift-serverless';
import { defineRead, must, operation } from './read.ts';
import { told } from './told.ts';

const PAGE = { maxResults: 100 };
const nextToken = (output: { readonly nextToken?: string | undefined }) => output.nextToken;
const withToken = (token: string) => ({ nextToken: token });

const listWorkgroups = operation<
  RedshiftServerless.ListWorkgroupsCommandInput,
  RedshiftServerless.ListWorkgroupsCommandOutput
>('redshift-serverless', 'ListWorkgroups', ['redshift-serverless:ListWorkgroups']);

export const workgroups = defineRead({
  scope: 'region',
  operations: [listWorkgroups],
  lists: ['redshift:workgroup'],
  gives: { 'redshift:workgroup': ['PubliclyAccessible', 'EnhancedVpcRouting', 'ConfigParameters'] },
  async *run({ pages }) {
    for await (const page of pages(listWorkgroups, PAGE, nextToken, withToken)) {
      yield must(page.workgroups, listWorkgroups, 'workgroups').map((it) => ({
        kind: 'redshift:workgroup' as const,
        id: must(it.workgroupName, listWorkgroups, 'workgroupName'),
        arn: it.workgroupArn,
        facts: {
          PubliclyAccessible: told(it.publiclyAccessible, listWorkgroups, 'publiclyAccessible'),
          EnhancedVpcRouting: told(it.enhancedVpcRouting, listWorkgroups, 'enhancedVpcRouting'),
          ConfigParameters: parametersOf(it),
        },
      }));
    }
  },
});

function parametersOf({ configParameters }: RedshiftServerless.Workgroup) {
  const list = told(configParameters, listWorkgroups, 'configParameters');
  if ('known' in list) return list;
  return Object.fromEntries(
    list.map(({ parameterKey = '', parameterValue = '' }) => [parameterKey, parameterValue]),
  );
}

const listNamespaces = operation<
  RedshiftServerless.ListNamespacesCommandInput,
  RedshiftServerless.ListNamespacesCommandOutput
>('redshift-serverless', 'ListNamespaces', ['redshift-serverless:ListNamespaces']);

export const namespaces = defineRead({
  scope: 'region',
  operations: [listNamespaces],
  lists: ['redshift:namespace'],
  gives: { 'redshift:namespace': ['KmsKeyId', 'AdminUsername', 'LogExports'] },
  async *run({ pages }) {
    for await (const page of pages(listNamespaces, PAGE, nextToken, withToken)) {
      yield must(page.namespaces, listNamespaces, 'namespaces').map((it) => ({
        kind: 'redshift:namespace' as const,
        id: must(it.namespaceName, listNamespaces, 'namespaceName'),
        arn: it.namespaceArn,
        facts: {
          // Redshift says `AWS_OWNED_KMS_KEY` where the key is its own.
          KmsKeyId: it.kmsKeyId === undefined || it.kmsKeyId === 'AWS_OWNED_KMS_KEY' ? null : it.kmsKeyId,
          AdminUsername: told(it.adminUsername, listNamespaces, 'adminUsername'),
          // Left out where none is exported.
          LogExports: it.logExports ?? [],
        },
      }));
    }
  },
});
