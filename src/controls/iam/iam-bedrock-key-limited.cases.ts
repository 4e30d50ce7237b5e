import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { EVERYTHING, policyDocument } from './fixtures/policies.ts';

const ONE_MODEL = policyDocument({
  Effect: 'Allow',
  Action: 'bedrock:InvokeModel',
  Resource: 'arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0',
});
const ALL = policyDocument({ Effect: 'Allow', Action: 'bedrock:*', Resource: '*' });
const AWS_FULL = 'arn:aws:iam::aws:policy/AmazonBedrockFullAccess';

const user = (facts: object = {}): Neighbour => ({
  kind: 'iam:user',
  id: 'chat',
  arn: 'arn:aws:iam::111122223333:user/chat',
  facts: {
    ManagedPolicyArns: [],
    Policies: [{ PolicyName: 'model', PolicyDocument: ONE_MODEL }],
    Groups: [],
    ...facts,
  },
});
const group = (PolicyDocument: string): Neighbour => ({
  kind: 'iam:group',
  id: 'data',
  facts: { ManagedPolicyArns: [], Policies: [{ PolicyName: 'all', PolicyDocument }] },
});
const awsPolicy = (PolicyDocument: string): Neighbour => ({
  kind: 'iam:aws-policy',
  id: AWS_FULL,
  arn: AWS_FULL,
  facts: { PolicyDocument },
});
const facts = { UserName: 'chat', Status: 'Active' };

export default cases('iam-bedrock-key-limited', 'iam:bedrock-key', [
  { name: 'one model', verdict: 'pass', facts, others: [user()] },
  {
    name: 'all of Bedrock',
    verdict: 'fail',
    reason: /everything with Bedrock by own;/,
    facts,
    others: [user({ Policies: [{ PolicyName: 'own', PolicyDocument: ALL }] })],
  },
  {
    name: 'everything at all',
    verdict: 'fail',
    facts,
    others: [user({ Policies: [{ PolicyName: 'own', PolicyDocument: policyDocument(EVERYTHING) }] })],
  },
  {
    name: 'by AWS’s policy',
    verdict: 'fail',
    reason: /by AmazonBedrockFullAccess;/,
    facts,
    others: [user({ ManagedPolicyArns: [AWS_FULL] }), awsPolicy(ALL)],
  },
  {
    name: 'by a group',
    verdict: 'fail',
    reason: /by all;/,
    facts,
    others: [user({ Groups: ['data'] }), group(ALL)],
  },
  { name: 'a group of others', verdict: 'pass', facts, others: [user(), group(ALL)] },
  {
    name: 'a policy that was not read',
    verdict: 'unknown',
    facts,
    others: [user({ ManagedPolicyArns: [AWS_FULL] })],
  },
  { name: 'turned off', verdict: 'not-applicable', facts: { UserName: 'chat', Status: 'Inactive' } },
  { name: 'a user who was not found', verdict: 'unknown', facts },
  { name: 'users not listed', verdict: 'unknown', facts, unlisted: ['iam:user'] },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { UserName: 'chat', Status: denied('iam:ListServiceSpecificCredentials') },
    others: [user()],
  },
]);
