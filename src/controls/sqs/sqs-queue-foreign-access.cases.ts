import { cases, denied } from '../case.ts';

const arn = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const account = { organization: null };
const policy = (Principal: unknown) => ({
  Policy: JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal, Action: 'sqs:*', Resource: arn },
  }),
});

export default cases('sqs-queue-foreign-access', 'sqs:queue', [
  { name: 'no policy', verdict: 'pass', arn, account, facts: { Policy: null } },
  {
    name: 'another account',
    verdict: 'fail',
    arn,
    account,
    facts: policy({ AWS: 'arn:aws:iam::444455556666:root' }),
  },
  {
    name: 'a known account',
    verdict: 'pass',
    arn,
    account,
    facts: policy({ AWS: 'arn:aws:iam::444455556666:root' }),
    settings: { knownAccounts: ['444455556666'] },
  },
  { name: 'denied', verdict: 'unknown', arn, account, facts: { Policy: denied('sqs:GetQueueAttributes') } },
]);
