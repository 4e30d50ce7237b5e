import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-hardware-mfa',
  title: 'IAM users sign in with a security key or passkey, not an app that shows codes',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A code can be typed into a false sign-in page and used at once; a key or passkey answers the true one only.',
  fix: 'Have the user register a passkey or security key, and remove the virtual device.',
  items: ['iam.mfa'],
  aka: { prowler: ['iam_user_hardware_mfa_enabled'] },
  kind: 'iam:user',
  facts: ['credentials'],
  relations: { virtual: of('iam:virtual-mfa-device', 'user', []) },
  judge({ facts: { credentials } }, { related: { virtual } }) {
    if (!credentials.passwordEnabled) return notApplicable('The user has no console password.');
    const expected = 'expected: a security key or passkey';
    const names = virtual.map(({ id }) => id.slice(id.indexOf('/') + 1)).join(', ');
    if (virtual.length > 0) return fail(`The user has the virtual device ${names}; ${expected}.`);
    if (credentials.mfaActive) return pass('The user has MFA, by no virtual device.');
    return fail(`The user has a console password and no MFA device; ${expected}.`);
  },
});
