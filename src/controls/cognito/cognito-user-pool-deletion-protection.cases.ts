import { cases, denied } from '../case.ts';

export default cases('cognito-user-pool-deletion-protection', 'cognito:user-pool', [
  { name: 'on', verdict: 'pass', facts: { DeletionProtection: 'ACTIVE' } },
  { name: 'off', verdict: 'fail', facts: { DeletionProtection: 'INACTIVE' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { DeletionProtection: denied('cognito-idp:DescribeUserPool') },
  },
]);
