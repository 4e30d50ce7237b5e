import type * as CloudFormation from '@aws-sdk/client-cloudformation';
import { credentialsIn } from '../../secrets/credentials.ts';
import { defineRead, must, operation, tagMap } from './read.ts';

const describeStacks = operation<
  CloudFormation.DescribeStacksCommandInput,
  CloudFormation.DescribeStacksCommandOutput
>('cloudformation', 'DescribeStacks', ['cloudformation:DescribeStacks']);

/** Without a name it describes every stack that is not deleted. */
export const stacks = defineRead({
  scope: 'region',
  operations: [describeStacks],
  lists: ['cloudformation:stack'],
  gives: { 'cloudformation:stack': ['RoleARN', 'parameterSecrets', 'outputSecrets', 'Tags'] },
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
