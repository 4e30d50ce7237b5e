import { cases, denied } from '../case.ts';

const arn = 'arn:aws:events:eu-west-1:111122223333:event-bus/orders';
const account = { organization: null };
const policy = (Principal: unknown) => ({
  Policy: JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'events:PutEvents', Resource: arn }],
  }),
});

export default cases('eventbridge-bus-foreign-access', 'eventbridge:bus', [
  { name: 'no policy', verdict: 'pass', arn, account, facts: { Policy: null } },
  {
    name: 'its own account',
    verdict: 'pass',
    arn,
    account,
    facts: policy({ AWS: 'arn:aws:iam::111122223333:role/shop' }),
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
  { name: 'denied', verdict: 'unknown', arn, account, facts: { Policy: denied('events:ListEventBuses') } },
]);
