import { cases, denied } from '../case.ts';
import { passwordPolicy } from './fixtures/password-policy.ts';

export default cases('iam-password-policy-expiry', 'aws:account', [
  { name: 'strong', verdict: 'pass', facts: { iamPasswordPolicy: passwordPolicy() } },
  {
    name: 'too late',
    verdict: 'fail',
    reason: /after 91 days; expected: at most 90 days/,
    facts: { iamPasswordPolicy: passwordPolicy({ MaxPasswordAge: 91 }) },
  },
  {
    name: 'never',
    verdict: 'fail',
    reason: /for ever/,
    facts: { iamPasswordPolicy: passwordPolicy({ MaxPasswordAge: null }) },
  },
  {
    name: 'none of its own: the default of AWS holds',
    verdict: 'fail',
    reason: /AWS's default lets passwords live for ever/,
    facts: { iamPasswordPolicy: null },
  },
  { name: 'sooner', verdict: 'pass', facts: { iamPasswordPolicy: passwordPolicy({ MaxPasswordAge: 1 }) } },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetAccountPasswordPolicy/,
    facts: { iamPasswordPolicy: denied('iam:GetAccountPasswordPolicy') },
  },
]);
