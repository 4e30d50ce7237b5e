import { cases, denied } from '../case.ts';

const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:erp-AbCdEf';
const account = { organization: null };
const policy = (Principal: unknown) => ({
  ResourcePolicy: JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal, Action: 'secretsmanager:GetSecretValue', Resource: '*' },
  }),
});

export default cases('secretsmanager-secret-foreign-access', 'secretsmanager:secret', [
  { name: 'no policy', verdict: 'pass', arn, account, facts: { ResourcePolicy: null } },
  {
    name: 'another account',
    verdict: 'fail',
    arn,
    account,
    facts: policy({ AWS: 'arn:aws:iam::444455556666:role/x' }),
  },
  {
    name: 'a known account',
    verdict: 'pass',
    arn,
    account,
    facts: policy({ AWS: 'arn:aws:iam::444455556666:role/x' }),
    settings: { knownAccounts: ['444455556666'] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    arn,
    account,
    facts: { ResourcePolicy: denied('secretsmanager:GetResourcePolicy') },
  },
]);
