import type * as SSM from '@aws-sdk/client-ssm';
import { defineRead, must, operation } from './read.ts';

const describeInstanceInformation = operation<
  SSM.DescribeInstanceInformationCommandInput,
  SSM.DescribeInstanceInformationCommandOutput
>('ssm', 'DescribeInstanceInformation', ['ssm:DescribeInstanceInformation']);

export const managedInstances = defineRead({
  scope: 'region',
  operations: [describeInstanceInformation],
  lists: ['ssm:managed-instance'],
  gives: { 'ssm:managed-instance': ['IamRole'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeInstanceInformation,
      { MaxResults: 50 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      const list = must(page.InstanceInformationList, describeInstanceInformation, 'InstanceInformationList');
      yield list.map((it) => ({
        kind: 'ssm:managed-instance' as const,
        id: must(it.InstanceId, describeInstanceInformation, 'InstanceId'),
        name: it.Name || undefined,
        facts: { IamRole: it.IamRole || null },
      }));
    }
  },
});
