import { cases, denied } from '../case.ts';

const arn = 'arn:aws:kms:eu-west-1:111122223333:key/1';
const account = { organization: null };
const policy = (Principal: unknown) => ({
  KeyPolicy: JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal, Action: 'kms:Decrypt', Resource: '*' },
  }),
});

export default cases('kms-key-foreign-access', 'kms:key', [
  {
    name: 'the account',
    verdict: 'pass',
    arn,
    account,
    facts: policy({ AWS: 'arn:aws:iam::111122223333:root' }),
  },
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
  { name: 'AWS’s key', verdict: 'not-applicable', arn, account, facts: { KeyPolicy: null } },
  { name: 'denied', verdict: 'unknown', arn, account, facts: { KeyPolicy: denied('kms:GetKeyPolicy') } },
]);
