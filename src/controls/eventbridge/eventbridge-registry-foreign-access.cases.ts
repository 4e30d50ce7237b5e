import { cases, denied } from '../case.ts';

const arn = 'arn:aws:schemas:eu-west-1:111122223333:registry/orders';
const account = { organization: null };
const policy = (Principal: unknown, Resource: string = arn) => ({
  Policy: JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'schemas:DescribeRegistry', Resource }],
  }),
});

export default cases('eventbridge-registry-foreign-access', 'eventbridge:schema-registry', [
  { name: 'no policy', verdict: 'pass', arn, account, facts: { Policy: null } },
  { name: 'another account', verdict: 'fail', arn, account, facts: policy({ AWS: '444455556666' }) },
  {
    name: 'another account, of the schemas in it',
    verdict: 'fail',
    arn,
    account,
    facts: policy({ AWS: '444455556666' }, `${arn.replace(':registry/', ':schema/')}/*`),
  },
  { name: 'everybody', verdict: 'fail', reason: /anyone|everyone/, arn, account, facts: policy('*') },
  {
    name: 'a known account',
    verdict: 'pass',
    arn,
    account,
    facts: policy({ AWS: '444455556666' }),
    settings: { knownAccounts: ['444455556666'] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    arn,
    account,
    facts: { Policy: denied('schemas:GetResourcePolicy') },
  },
]);
