import { cases, denied } from '../case.ts';

export default cases('cognito-client-token-revocation', 'cognito:user-pool-client', [
  { name: 'on', verdict: 'pass', facts: { EnableTokenRevocation: true } },
  { name: 'off', verdict: 'fail', facts: { EnableTokenRevocation: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EnableTokenRevocation: denied('cognito-idp:DescribeUserPoolClient') },
  },
]);
