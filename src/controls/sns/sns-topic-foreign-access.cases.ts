import { cases, denied } from '../case.ts';

const arn = 'arn:aws:sns:eu-west-1:111122223333:orders';
const account = { organization: null };
const policy = (Principal: unknown, Condition: object = {}) => ({
  Policy: JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal, Action: 'sns:Publish', Resource: arn, Condition },
  }),
});

export default cases('sns-topic-foreign-access', 'sns:topic', [
  {
    name: 'as AWS makes it',
    verdict: 'pass',
    arn,
    account,
    facts: policy({ AWS: '*' }, { StringEquals: { 'AWS:SourceOwner': '111122223333' } }),
  },
  { name: 'another account', verdict: 'fail', arn, account, facts: policy({ AWS: '444455556666' }) },
  {
    name: 'a known account',
    verdict: 'pass',
    arn,
    account,
    facts: policy({ AWS: '444455556666' }),
    settings: { knownAccounts: ['444455556666'] },
  },
  { name: 'a service', verdict: 'pass', arn, account, facts: policy({ Service: 's3.amazonaws.com' }) },
  { name: 'denied', verdict: 'unknown', arn, account, facts: { Policy: denied('sns:GetTopicAttributes') } },
]);
