import type * as CloudFormation from '@aws-sdk/client-cloudformation';
import { credentialsIn } from '../../secrets/credentials.ts';
import { defineRead, must, operation, tagMap } from './read.ts';
import { told } from './told.ts';

const describeStacks = operation<
  CloudFormation.DescribeStacksCommandInput,
  CloudFormation.DescribeStacksCommandOutput
>('cloudformation', 'DescribeStacks', ['cloudformation:DescribeStacks']);

/** Without a name it describes every stack that is not deleted. */
export const stacks = defineRead({
  scope: 'region',
  operations: [describeStacks],
  lists: ['cloudformation:stack'],
  gives: {
    'cloudformation:stack': [
      'RoleARN',
      'EnableTerminationProtection',
      'status',
      'driftStatus',
      'NotificationARNs',
      'cdkBootstrapVersion',
      'parameterSecrets',
      'outputSecrets',
      'Tags',
    ],
  },
  async *run({ pages }) {
    for await (const page of pages(
      describeStacks,
      {},
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.Stacks, describeStacks, 'Stacks').map((stack) => ({
        kind: 'cloudformation:stack' as const,
        id: must(stack.StackName, describeStacks, 'StackName'),
        arn: must(stack.StackId, describeStacks, 'StackId'),
        facts: {
          RoleARN: stack.RoleARN || null,
          EnableTerminationProtection:
            stack.ParentId === undefined ? (stack.EnableTerminationProtection ?? false) : null,
          status: told(stack.StackStatus, describeStacks, 'StackStatus'),
          driftStatus: stack.DriftInformation?.StackDriftStatus ?? 'NOT_CHECKED',
          NotificationARNs: stack.NotificationARNs ?? [],
          cdkBootstrapVersion: bootstrapVersion(stack),
          parameterSecrets: credentialsIn((stack.Parameters ?? []).flatMap(valuesOf)),
          outputSecrets: credentialsIn(
            (stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? '']),
          ),
          Tags: tagMap(stack.Tags),
        },
      }));
    }
  },
});

/** Of a type of Systems Manager's parameters, the value is the parameter's name, and what that held is resolved beside it. */
function valuesOf({
  ParameterKey = '',
  ParameterValue = '',
  ResolvedValue,
}: CloudFormation.Parameter): (readonly [string, string])[] {
  return [[ParameterKey, ResolvedValue ?? ParameterValue]];
}

/** https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html: what the stack is called may be changed, its outputs not. */
function bootstrapVersion({ Outputs }: CloudFormation.Stack): number | null {
  const output = (name: string) => Outputs?.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
  const version = Number(output('BootstrapVersion'));
  return output('BucketName') !== undefined && Number.isInteger(version) ? version : null;
}
