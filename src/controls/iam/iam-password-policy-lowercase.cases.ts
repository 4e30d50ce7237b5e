import { cases, denied } from '../case.ts';
import { passwordPolicy } from './fixtures/password-policy.ts';

export default cases('iam-password-policy-lowercase', 'aws:account', [
  { name: 'strong', verdict: 'pass', facts: { iamPasswordPolicy: passwordPolicy() } },
  {
    name: 'not demanded',
    verdict: 'fail',
    reason: /RequireLowercaseCharacters is on/,
    facts: { iamPasswordPolicy: passwordPolicy({ RequireLowercaseCharacters: false }) },
  },
  {
    name: 'none of its own: the default of AWS holds',
    verdict: 'fail',
    reason: /AWS's default does not demand/,
    facts: { iamPasswordPolicy: null },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetAccountPasswordPolicy/,
    facts: { iamPasswordPolicy: denied('iam:GetAccountPasswordPolicy') },
  },
]);
