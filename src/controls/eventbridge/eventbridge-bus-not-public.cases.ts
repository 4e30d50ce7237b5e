import { cases, denied } from '../case.ts';

const arn = 'arn:aws:events:eu-west-1:111122223333:event-bus/orders';
const policy = (Principal: unknown, Condition: object = {}) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Sid: 'send', Effect: 'Allow', Principal, Action: 'events:PutEvents', Resource: arn, Condition },
    ],
  });
const bus = (Policy: string | null) => ({ id: 'orders', arn, facts: { Policy } });

export default cases('eventbridge-bus-not-public', 'eventbridge:bus', [
  { name: 'no policy', verdict: 'pass', reason: /no policy/, ...bus(null) },
  { name: 'everybody', verdict: 'fail', reason: /events:PutEvents/, ...bus(policy('*')) },
  { name: 'everybody, written the other way', verdict: 'fail', ...bus(policy({ AWS: '*' })) },
  {
    name: 'the organization',
    verdict: 'pass',
    ...bus(policy('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } })),
  },
  {
    name: 'everybody, of events of one source',
    verdict: 'fail',
    ...bus(policy('*', { StringEquals: { 'events:source': 'com.saltmarsh.orders' } })),
  },
  {
    name: 'everybody, of its rules',
    verdict: 'fail',
    reason: /events:PutRule/,
    id: 'orders',
    arn,
    facts: {
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: '*',
          Action: 'events:PutRule',
          Resource: 'arn:aws:events:eu-west-1:111122223333:rule/orders/*',
        },
      }),
    },
  },
  { name: 'one other account', verdict: 'pass', ...bus(policy({ AWS: '444455556666' })) },
  { name: 'denied', verdict: 'unknown', arn, facts: { Policy: denied('events:ListEventBuses') } },
]);
