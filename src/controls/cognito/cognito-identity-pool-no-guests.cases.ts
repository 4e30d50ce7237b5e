import { cases, denied } from '../case.ts';

export default cases('cognito-identity-pool-no-guests', 'cognito:identity-pool', [
  { name: 'no guests', verdict: 'pass', facts: { AllowUnauthenticatedIdentities: false } },
  { name: 'guests', verdict: 'fail', facts: { AllowUnauthenticatedIdentities: true } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AllowUnauthenticatedIdentities: denied('cognito-identity:DescribeIdentityPool') },
  },
]);
