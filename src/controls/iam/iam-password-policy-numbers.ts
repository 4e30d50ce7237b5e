import { passwordRules } from '../../effective/password-rules.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-password-policy-numbers',
  title: 'IAM passwords must hold a digit',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  severityNote:
    'A prescribed sort of character adds little beside length, which a control of its own judges as medium.',
  why: 'Passwords without digits are mostly words, which word lists try first.',
  fix: "Set RequireNumbers in the account's password policy.",
  items: ['iam.password-policy'],
  aka: {
    prowler: ['iam_password_policy_number'],
    cloudsploit: ['passwordRequiresNumbers'],
    securityHub: ['IAM.14', 'IAM.7', 'IAM.10'],
  },
  kind: 'aws:account',
  facts: ['iamPasswordPolicy'],
  judge({ facts: { iamPasswordPolicy } }) {
    const { rules, subject } = passwordRules(iamPasswordPolicy);
    if (rules.RequireNumbers) return pass(`${subject} demands a digit.`);
    return fail(`${subject} does not demand a digit; expected: RequireNumbers is on.`);
  },
});
