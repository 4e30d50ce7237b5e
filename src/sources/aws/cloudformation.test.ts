import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT } from './fixtures/scan-answers.ts';

const stack = (StackName: string, more: object = {}) => ({
  StackName,
  StackId: `arn:aws:cloudformation:eu-west-1:${ACCOUNT}:stack/${StackName}/1`,
  StackStatus: 'CREATE_COMPLETE',
  CreationTime: new Date(0),
  ...more,
});
const parameter = (ParameterKey: string, ParameterValue: string, ResolvedValue?: string) => ({
  ParameterKey,
  ParameterValue,
  ...(ResolvedValue === undefined ? {} : { ResolvedValue }),
});

it('tells which parameters and outputs look like credentials, none of their values', async () => {
  const { facts } = await readFacts(
    'cloudformation:stack',
    ['RoleARN', 'parameterSecrets', 'outputSecrets'],
    {
      DescribeStacks: ({ input }) =>
        input['NextToken'] === undefined
          ? {
              Stacks: [
                stack('shop', {
                  RoleARN: `arn:aws:iam::${ACCOUNT}:role/stacks`,
                  Parameters: [
                    parameter('AdminPassword', 'ahoy-there'),
                    parameter('MaskedPassword', '****'),
                    parameter('StoredPassword', '/shop/password'),
                    parameter('ResolvedPassword', '/shop/password', 'ahoy-again'),
                  ],
                  Outputs: [{ OutputKey: 'Key', OutputValue: 'AKIAIOSFODNN7EXAMPLE' }],
                }),
              ],
              NextToken: 'more',
            }
          : { Stacks: [stack('plain')] },
    },
  );
  expect(facts).toEqual({
    shop: {
      RoleARN: `arn:aws:iam::${ACCOUNT}:role/stacks`,
      parameterSecrets: [
        { name: 'AdminPassword', kind: 'named-secret' },
        { name: 'ResolvedPassword', kind: 'named-secret' },
      ],
      outputSecrets: [{ name: 'Key', kind: 'aws-access-key-id' }],
      Tags: {},
    },
    plain: { RoleARN: null, parameterSecrets: [], outputSecrets: [], Tags: {} },
  });
});
