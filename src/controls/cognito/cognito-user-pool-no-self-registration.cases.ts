import { cases, denied } from '../case.ts';

export default cases('cognito-user-pool-no-self-registration', 'cognito:user-pool', [
  { name: 'administrators only', verdict: 'pass', facts: { AllowAdminCreateUserOnly: true } },
  { name: 'anybody', verdict: 'fail', facts: { AllowAdminCreateUserOnly: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AllowAdminCreateUserOnly: denied('cognito-idp:DescribeUserPool') },
  },
]);
