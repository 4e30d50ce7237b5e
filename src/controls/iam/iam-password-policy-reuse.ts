import { passwordRules } from '../../effective/password-rules.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-password-policy-reuse',
  title: 'IAM users cannot go back to their earlier passwords',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  severityNote:
    "Security Hub's own control for reuse says low too; those of medium severity judge the password policy as a whole.",
  why: 'A password that leaked once opens the account again when its owner returns to it.',
  fix: "Set the account's password policy to remember 24 passwords.",
  items: ['iam.password-policy'],
  aka: {
    prowler: ['iam_password_policy_reuse_24'],
    cloudsploit: ['passwordReusePrevention'],
    securityHub: ['IAM.16', 'IAM.7', 'IAM.10'],
  },
  kind: 'aws:account',
  facts: ['iamPasswordPolicy'],
  settings: {
    /** Passwords that must not be used again; 24 is the most that IAM remembers. */
    remembered: 24,
  },
  judge({ facts: { iamPasswordPolicy } }, { settings }) {
    const { rules, subject } = passwordRules(iamPasswordPolicy);
    const remembered = rules.PasswordReusePrevention;
    const expected = `expected: at least ${settings.remembered}`;
    if (remembered === null)
      return fail(`${subject} allows every earlier password again; ${expected} are refused.`);
    if (remembered >= settings.remembered)
      return pass(`${subject} refuses the last ${remembered} passwords.`);
    return fail(`${subject} refuses only the last ${remembered}; ${expected}.`);
  },
});
