import { hasNoCredentials } from '../../effective/root-credentials.ts';
import { all, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-root-hardware-mfa',
  title: 'The root user’s MFA is a security key or passkey, not an app that shows codes',
  risk: { impact: 'account', exposure: 'internet', ease: 'effort' },
  severityNote:
    'A code must be phished together with the password, and used at once; that there is no MFA at all is judged as critical.',
  why: 'A code that an app shows can be typed into a false sign-in page, and its secret copied with the phone.',
  fix: 'Register a security key or passkey for root, better two, and remove the virtual device.',
  items: ['iam.root-mfa'],
  aka: {
    prowler: ['iam_root_hardware_mfa_enabled'],
    cloudsploit: ['rootHardwareMfa'],
    securityHub: ['IAM.6'],
  },
  kind: 'aws:account',
  facts: ['iamSummary'],
  relations: { devices: all('iam:virtual-mfa-device', ['user']) },
  judge({ facts: { iamSummary } }, { related: { devices } }) {
    const expected = 'expected: a security key or passkey';
    if (iamSummary.AccountMFAEnabled === 0) {
      if (hasNoCredentials(iamSummary))
        return notApplicable('Root has no credentials: nobody can sign in as root.');
      return fail(`Root has no MFA device (AccountMFAEnabled is 0); ${expected}.`);
    }
    const virtual = devices.filter(({ facts: { user } }) => /^arn:[^:]+:iam::\d+:root$/.test(user));
    if (virtual.length === 0) return { ...pass('Root has MFA, by no virtual device.'), restsOn: [] };
    const names = virtual.map(({ id }) => id);
    return { ...fail(`Root has the virtual device ${names.join(', ')}; ${expected}.`), restsOn: names };
  },
});
