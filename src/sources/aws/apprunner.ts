import type * as AppRunner from '@aws-sdk/client-apprunner';
import { defineRead, factsOf, must, operation } from './read.ts';

const listServices = operation<AppRunner.ListServicesCommandInput, AppRunner.ListServicesCommandOutput>(
  'apprunner',
  'ListServices',
  ['apprunner:ListServices'],
);

/** Without a page size it gives all services at once. */
export const appRunnerServices = defineRead({
  scope: 'region',
  operations: [listServices],
  lists: ['apprunner:service'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(
      listServices,
      {},
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.ServiceSummaryList, listServices, 'ServiceSummaryList').map((it) => ({
        kind: 'apprunner:service' as const,
        id: must(it.ServiceName, listServices, 'ServiceName'),
        arn: must(it.ServiceArn, listServices, 'ServiceArn'),
        facts: {},
      }));
    }
  },
});

const describeService = operation<
  AppRunner.DescribeServiceCommandInput,
  AppRunner.DescribeServiceCommandOutput
>('apprunner', 'DescribeService', ['apprunner:DescribeService']);

export const appRunnerService = defineRead({
  scope: { each: 'apprunner:service' },
  operations: [describeService],
  gives: { 'apprunner:service': ['InstanceRoleArn', 'KmsKey'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeService, { ServiceArn: it.arn });
    const { InstanceConfiguration, EncryptionConfiguration } = must(
      answer.Service,
      describeService,
      'Service',
    );
    const instance = must(InstanceConfiguration, describeService, 'InstanceConfiguration');
    yield factsOf(it, {
      InstanceRoleArn: instance.InstanceRoleArn || null,
      // Left out where AWS's own key is used.
      KmsKey: EncryptionConfiguration?.KmsKey || null,
    });
  },
});
