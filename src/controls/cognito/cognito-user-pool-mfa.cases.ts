import { cases, denied } from '../case.ts';

export default cases('cognito-user-pool-mfa', 'cognito:user-pool', [
  { name: 'required', verdict: 'pass', facts: { MfaConfiguration: 'ON' } },
  { name: 'offered', verdict: 'fail', facts: { MfaConfiguration: 'OPTIONAL' } },
  { name: 'off', verdict: 'fail', facts: { MfaConfiguration: 'OFF' } },
  { name: 'denied', verdict: 'unknown', facts: { MfaConfiguration: denied('cognito-idp:DescribeUserPool') } },
]);
