import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-mfa',
  title: 'IAM users with a console password have MFA',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  severityNote:
    'Passwords are phished and reused every day, and without MFA one is all it takes to act as the user from anywhere.',
  why: 'A console password can be phished or guessed from anywhere; MFA is what then still stands in the way.',
  fix: 'Have the user register an MFA device, or delete the console password where it is not needed.',
  items: ['iam.mfa'],
  aka: {
    prowler: ['iam_user_mfa_enabled_console_access'],
    cloudsploit: ['usersMfaEnabled'],
    securityHub: ['IAM.5'],
  },
  kind: 'iam:user',
  facts: ['credentials'],
  judge({ facts: { credentials } }) {
    if (!credentials.passwordEnabled) return pass('The user has no console password.');
    if (credentials.mfaActive) return pass('The user has a console password and MFA.');
    return fail('The user has a console password and no MFA device; expected: at least one.');
  },
});
