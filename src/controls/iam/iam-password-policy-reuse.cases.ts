import { cases, denied } from '../case.ts';
import { passwordPolicy } from './fixtures/password-policy.ts';

export default cases('iam-password-policy-reuse', 'aws:account', [
  { name: 'strong', verdict: 'pass', facts: { iamPasswordPolicy: passwordPolicy() } },
  {
    name: 'too few',
    verdict: 'fail',
    reason: /only the last 23; expected: at least 24/,
    facts: { iamPasswordPolicy: passwordPolicy({ PasswordReusePrevention: 23 }) },
  },
  {
    name: 'none remembered',
    verdict: 'fail',
    reason: /every earlier password/,
    facts: { iamPasswordPolicy: passwordPolicy({ PasswordReusePrevention: null }) },
  },
  {
    name: 'none of its own: the default of AWS holds',
    verdict: 'fail',
    reason: /AWS's default allows every earlier password/,
    facts: { iamPasswordPolicy: null },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetAccountPasswordPolicy/,
    facts: { iamPasswordPolicy: denied('iam:GetAccountPasswordPolicy') },
  },
]);
