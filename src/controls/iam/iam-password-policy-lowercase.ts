import { passwordRules } from '../../effective/password-rules.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-password-policy-lowercase',
  title: 'IAM passwords must hold a lowercase letter',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  severityNote:
    'A prescribed sort of character adds little beside length, which a control of its own judges as medium.',
  why: 'Passwords of one sort of character fall to word lists and trial far sooner.',
  fix: "Set RequireLowercaseCharacters in the account's password policy.",
  items: ['iam.password-policy'],
  aka: {
    prowler: ['iam_password_policy_lowercase'],
    cloudsploit: ['passwordRequiresLowercase'],
    securityHub: ['IAM.12', 'IAM.7', 'IAM.10'],
  },
  kind: 'aws:account',
  facts: ['iamPasswordPolicy'],
  judge({ facts: { iamPasswordPolicy } }) {
    const { rules, subject } = passwordRules(iamPasswordPolicy);
    if (rules.RequireLowercaseCharacters) return pass(`${subject} demands a lowercase letter.`);
    return fail(`${subject} does not demand a lowercase letter; expected: RequireLowercaseCharacters is on.`);
  },
});
