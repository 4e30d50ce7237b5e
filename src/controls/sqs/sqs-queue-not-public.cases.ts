import { cases, denied } from '../case.ts';

const arn = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const policy = (Principal: unknown, Condition: object = {}, Resource = arn) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 'in', Effect: 'Allow', Principal, Action: 'sqs:SendMessage', Resource, Condition }],
  });
const queue = (Policy: string | null) => ({ id: 'orders', arn, facts: { Policy } });

export default cases('sqs-queue-not-public', 'sqs:queue', [
  { name: 'no policy', verdict: 'pass', ...queue(null) },
  { name: 'its own account', verdict: 'pass', ...queue(policy({ AWS: '111122223333' })) },
  {
    name: 'everybody',
    verdict: 'fail',
    reason: /statement in of the policy grants sqs:SendMessage to everyone/,
    ...queue(policy('*')),
  },
  { name: 'everybody, written otherwise', verdict: 'fail', ...queue(policy({ AWS: ['*'] })) },
  {
    name: 'a topic of its own account',
    verdict: 'pass',
    ...queue(policy('*', { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:orders' } })),
  },
  {
    name: 'any bucket that bears a name',
    verdict: 'pass',
    ...queue(policy('*', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:shop' } })),
  },
  {
    name: 'any topic of any account',
    verdict: 'fail',
    ...queue(policy('*', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } })),
  },
  {
    name: 'everybody, about another queue',
    verdict: 'pass',
    ...queue(policy('*', {}, 'arn:aws:sqs:eu-west-1:111122223333:old')),
  },
  { name: 'a service', verdict: 'pass', ...queue(policy({ Service: 'events.amazonaws.com' })) },
  { name: 'denied', verdict: 'unknown', arn, facts: { Policy: denied('sqs:GetQueueAttributes') } },
]);
