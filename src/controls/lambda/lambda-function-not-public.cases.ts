import type { FunctionFacts } from '../../model/kinds/lambda.ts';
import { cases, denied } from '../case.ts';

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:hook';
const statement = (Action: string, Principal: unknown, Condition: object = {}) => ({
  Sid: Action,
  Effect: 'Allow',
  Principal,
  Action,
  Resource: arn,
  Condition,
});
const policy = (...Statement: object[]) =>
  JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement });
const it = (Policy: string | null, urlAuthType: FunctionFacts['urlAuthType'] = null) => ({
  id: 'hook',
  arn,
  facts: { Policy, urlAuthType },
});

/** As the console writes it for a URL without authentication. */
const URL_POLICY = policy(
  statement('lambda:InvokeFunctionUrl', '*', { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } }),
  statement('lambda:InvokeFunction', '*', { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } }),
);

export default cases('lambda-function-not-public', 'lambda:function', [
  { name: 'no policy', verdict: 'pass', ...it(null) },
  {
    name: 'everybody',
    verdict: 'fail',
    reason: /lambda:InvokeFunction to everyone/,
    ...it(policy(statement('lambda:InvokeFunction', '*'))),
  },
  {
    name: 'everybody may do everything',
    verdict: 'fail',
    ...it(policy(statement('lambda:*', { AWS: '*' }))),
  },
  {
    name: 'API Gateway',
    verdict: 'pass',
    ...it(policy(statement('lambda:InvokeFunction', { Service: 'apigateway.amazonaws.com' }))),
  },
  {
    name: 'everybody with a bucket of the account',
    verdict: 'pass',
    ...it(
      policy(
        statement('lambda:InvokeFunction', '*', { StringEquals: { 'AWS:SourceAccount': '111122223333' } }),
      ),
    ),
  },
  { name: 'a URL for everybody', verdict: 'fail', reason: /InvokeFunctionUrl/, ...it(URL_POLICY, 'NONE') },
  {
    name: 'a URL that asks who it is',
    verdict: 'pass',
    ...it(
      policy(
        statement('lambda:InvokeFunctionUrl', '*', {
          StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' },
        }),
      ),
      'AWS_IAM',
    ),
  },
  {
    name: 'a URL that any AWS account may sign for',
    verdict: 'fail',
    reason: /anyone with an AWS account/,
    ...it(
      policy(
        statement('lambda:InvokeFunctionUrl', '*', {
          StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' },
        }),
      ),
      'AWS_IAM',
    ),
  },
  { name: 'a policy for a URL that is gone', verdict: 'pass', ...it(URL_POLICY) },
  {
    name: 'the policy denied',
    verdict: 'unknown',
    reason: /grant lambda:GetPolicy/,
    arn,
    facts: { Policy: denied('lambda:GetPolicy'), urlAuthType: denied('lambda:GetPolicy') },
  },
  {
    name: 'the URL denied',
    verdict: 'unknown',
    arn,
    facts: { Policy: URL_POLICY, urlAuthType: denied('lambda:GetFunctionUrlConfig') },
  },
]);
