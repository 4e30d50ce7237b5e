import { cases, denied } from '../case.ts';

export default cases('cognito-client-hides-user-existence', 'cognito:user-pool-client', [
  { name: 'on', verdict: 'pass', facts: { PreventUserExistenceErrors: 'ENABLED' } },
  { name: 'off', verdict: 'fail', facts: { PreventUserExistenceErrors: 'LEGACY' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { PreventUserExistenceErrors: denied('cognito-idp:DescribeUserPoolClient') },
  },
]);
