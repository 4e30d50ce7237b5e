import { passwordRules } from '../../effective/password-rules.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-password-policy-length',
  title: 'IAM passwords are long',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Short passwords are guessed, or found by trial once a hash or a sign-in page can be tried.',
  fix: "Set the account's password policy to at least 14 characters.",
  items: ['iam.password-policy'],
  aka: {
    prowler: ['iam_password_policy_minimum_length_14'],
    cloudsploit: ['minPasswordLength', 'passwordPolicyExists'],
    securityHub: ['IAM.15', 'IAM.7', 'IAM.10'],
  },
  kind: 'aws:account',
  facts: ['iamPasswordPolicy'],
  settings: {
    /** Characters. */
    minimum: 14,
  },
  judge({ facts: { iamPasswordPolicy } }, { settings }) {
    const { rules, subject } = passwordRules(iamPasswordPolicy);
    const length = rules.MinimumPasswordLength;
    if (length >= settings.minimum) return pass(`${subject} demands at least ${length} characters.`);
    return fail(`${subject} demands only ${length} characters; expected: at least ${settings.minimum}.`);
  },
});
