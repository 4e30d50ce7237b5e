import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ses-identity-dkim',
  title: 'Mail from SES identities is signed with DKIM',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Mail without a signature cannot be told from mail that somebody sends in your name, and DMARC cannot turn that away.',
  fix: 'Turn on Easy DKIM for the domain, and put the keys that SES names into its DNS.',
  items: ['own.defaults'],
  aka: { prowler: ['ses_identity_dkim_enabled'], cloudsploit: ['dkimEnabled'] },
  kind: 'ses:identity',
  facts: ['IdentityType', 'dkim'],
  judge({ facts: { IdentityType, dkim } }) {
    const what = IdentityType === 'EMAIL_ADDRESS' ? 'address' : 'domain';
    if (!dkim.SigningEnabled)
      return fail(`SigningEnabled is false for the ${what} (keys in DNS: ${dkim.status}); expected: true.`);
    if (dkim.status !== 'SUCCESS')
      return fail(`SES does not find the keys of the ${what} in DNS: ${dkim.status}; expected: SUCCESS.`);
    return pass(`SES signs what is sent from the ${what}.`);
  },
});
