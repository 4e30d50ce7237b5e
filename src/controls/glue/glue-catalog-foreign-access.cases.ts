import { cases, denied } from '../case.ts';

const arn = 'arn:aws:glue:eu-west-1:111122223333:catalog';
const account = { organization: null };
const policy = (Principal: unknown) => ({
  ResourcePolicy: JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal,
      Action: 'glue:GetTable',
      Resource: 'arn:aws:glue:eu-west-1:111122223333:table/lake/*',
    },
  }),
});
const PARTNER = { AWS: 'arn:aws:iam::444455556666:root' };

export default cases('glue-catalog-foreign-access', 'glue:catalog', [
  { name: 'no policy', verdict: 'pass', arn, account, facts: { ResourcePolicy: null } },
  { name: 'another account', verdict: 'fail', reason: /444455556666/, arn, account, facts: policy(PARTNER) },
  {
    name: 'a known account',
    verdict: 'pass',
    arn,
    account,
    facts: policy(PARTNER),
    settings: { knownAccounts: ['444455556666'] },
  },
  {
    name: 'its own account',
    verdict: 'pass',
    arn,
    account,
    facts: policy({ AWS: 'arn:aws:iam::111122223333:root' }),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    arn,
    account,
    facts: { ResourcePolicy: denied('glue:GetResourcePolicy') },
  },
]);
