import { passwordRules } from '../../effective/password-rules.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-password-policy-symbols',
  title: 'IAM passwords must hold a symbol',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  severityNote:
    'A prescribed sort of character adds little beside length, which a control of its own judges as medium.',
  why: 'Passwords without symbols are mostly words and dates, which word lists try first.',
  fix: "Set RequireSymbols in the account's password policy.",
  items: ['iam.password-policy'],
  aka: {
    prowler: ['iam_password_policy_symbol'],
    cloudsploit: ['passwordRequiresSymbols'],
    securityHub: ['IAM.13', 'IAM.7'],
  },
  kind: 'aws:account',
  facts: ['iamPasswordPolicy'],
  judge({ facts: { iamPasswordPolicy } }) {
    const { rules, subject } = passwordRules(iamPasswordPolicy);
    if (rules.RequireSymbols) return pass(`${subject} demands a symbol.`);
    return fail(`${subject} does not demand a symbol; expected: RequireSymbols is on.`);
  },
});
