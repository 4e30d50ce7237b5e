import { cases, denied } from '../case.ts';

const ARN = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
const policy = (Principal: unknown, Condition: object = {}) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'dynamodb:GetItem', Resource: ARN, Condition }],
  });
const table = (ResourcePolicy: string | null) => ({ arn: ARN, facts: { ResourcePolicy } });

export default cases('dynamodb-table-not-shared', 'dynamodb:table', [
  { name: 'no policy', verdict: 'pass', ...table(null) },
  {
    name: 'its own account',
    verdict: 'pass',
    ...table(policy({ AWS: 'arn:aws:iam::111122223333:role/shop' })),
  },
  {
    name: 'another account',
    verdict: 'fail',
    reason: /to account 999988887777/,
    ...table(policy({ AWS: '999988887777' })),
  },
  {
    name: 'another account, which is known',
    verdict: 'pass',
    settings: { knownAccounts: ['999988887777'] },
    ...table(policy({ AWS: '999988887777' })),
  },
  { name: 'everybody', verdict: 'fail', ...table(policy('*')) },
  {
    name: 'everybody of its own organization',
    verdict: 'pass',
    ...table(policy('*', { StringEquals: { 'aws:PrincipalOrgID': '${aws:ResourceOrgID}' } })),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    arn: ARN,
    facts: { ResourcePolicy: denied('dynamodb:GetResourcePolicy') },
  },
]);
