import { cases, denied } from '../case.ts';

const arn = 'arn:aws:sns:eu-west-1:111122223333:orders';
const ACTIONS = ['SNS:Publish', 'SNS:Subscribe', 'SNS:GetTopicAttributes'];
const policy = (Principal: unknown, Condition: object = {}) =>
  JSON.stringify({
    Version: '2008-10-17',
    Id: '__default_policy_ID',
    Statement: [{ Sid: 's', Effect: 'Allow', Principal, Action: ACTIONS, Resource: arn, Condition }],
  });
const topic = (Policy: string) => ({ id: 'orders', arn, facts: { Policy } });

export default cases('sns-topic-not-public', 'sns:topic', [
  {
    name: 'the policy that AWS gives to a new topic',
    verdict: 'pass',
    ...topic(policy({ AWS: '*' }, { StringEquals: { 'AWS:SourceOwner': '111122223333' } })),
  },
  { name: 'everybody', verdict: 'fail', reason: /SNS:Subscribe/, ...topic(policy({ AWS: '*' })) },
  {
    name: 'everybody over HTTPS',
    verdict: 'fail',
    ...topic(policy('*', { StringEquals: { 'SNS:Protocol': 'https' } })),
  },
  { name: 'one other account', verdict: 'pass', ...topic(policy({ AWS: '444455556666' })) },
  { name: 'denied', verdict: 'unknown', arn, facts: { Policy: denied('sns:GetTopicAttributes') } },
]);
