import { days } from '../../effective/age.ts';
import { passwordRules } from '../../effective/password-rules.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-password-policy-expiry',
  title: 'IAM passwords expire',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  severityNote:
    'Passwords that must change often are chosen weaker; MFA and length guard better, and are judged by controls of their own.',
  why: 'A stolen password that never expires works until somebody notices.',
  fix: "Set the account's password policy to expire passwords after 90 days.",
  items: ['iam.password-policy'],
  aka: {
    prowler: ['iam_password_policy_expires_passwords_within_90_days_or_less'],
    cloudsploit: ['passwordExpiration', 'maxPasswordAge'],
    securityHub: ['IAM.17', 'IAM.7', 'IAM.10'],
  },
  kind: 'aws:account',
  facts: ['iamPasswordPolicy'],
  settings: {
    /** Longest life of a password. */
    days: 90,
  },
  judge({ facts: { iamPasswordPolicy } }, { settings }) {
    const { rules, subject } = passwordRules(iamPasswordPolicy);
    const age = rules.MaxPasswordAge;
    if (age === null)
      return fail(`${subject} lets passwords live for ever; expected: at most ${days(settings.days)}.`);
    if (age <= settings.days) return pass(`${subject} ends passwords after ${days(age)}.`);
    return fail(`${subject} ends passwords after ${days(age)}; expected: at most ${days(settings.days)}.`);
  },
});
