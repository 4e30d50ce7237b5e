import { cases, denied } from '../case.ts';
import { passwordPolicy } from './fixtures/password-policy.ts';

export default cases('iam-password-policy-length', 'aws:account', [
  { name: 'strong', verdict: 'pass', facts: { iamPasswordPolicy: passwordPolicy() } },
  {
    name: 'one too short',
    verdict: 'fail',
    reason: /only 13 characters; expected: at least 14/,
    facts: { iamPasswordPolicy: passwordPolicy({ MinimumPasswordLength: 13 }) },
  },
  {
    name: 'none of its own: the default of AWS holds',
    verdict: 'fail',
    reason: /AWS's default demands only 8 characters/,
    facts: { iamPasswordPolicy: null },
  },
  {
    name: 'longer',
    verdict: 'pass',
    facts: { iamPasswordPolicy: passwordPolicy({ MinimumPasswordLength: 32 }) },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetAccountPasswordPolicy/,
    facts: { iamPasswordPolicy: denied('iam:GetAccountPasswordPolicy') },
  },
]);
