import { passwordRules } from '../../effective/password-rules.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-password-policy-uppercase',
  title: 'IAM passwords must hold an uppercase letter',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  severityNote:
    'A prescribed sort of character adds little beside length, which a control of its own judges as medium.',
  why: 'Passwords of one sort of character fall to word lists and trial far sooner.',
  fix: "Set RequireUppercaseCharacters in the account's password policy.",
  items: ['iam.password-policy'],
  aka: {
    prowler: ['iam_password_policy_uppercase'],
    cloudsploit: ['passwordRequiresUppercase'],
    securityHub: ['IAM.11', 'IAM.7', 'IAM.10'],
  },
  kind: 'aws:account',
  facts: ['iamPasswordPolicy'],
  judge({ facts: { iamPasswordPolicy } }) {
    const { rules, subject } = passwordRules(iamPasswordPolicy);
    if (rules.RequireUppercaseCharacters) return pass(`${subject} demands an uppercase letter.`);
    return fail(
      `${subject} does not demand an uppercase letter; expected: RequireUppercaseCharacters is on.`,
    );
  },
});
