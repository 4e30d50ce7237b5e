import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-root-no-signing-certificates',
  title: 'The root user has no X.509 signing certificates',
  risk: { impact: 'account', exposure: 'inside', ease: 'effort' },
  why: 'A signing certificate is a second long-lived root credential, outside password and MFA, that nobody thinks of.',
  fix: "Delete the certificates under the root user's security credentials.",
  items: ['iam.root-keys'],
  aka: {
    cloudsploit: ['rootSigningCertificate'],
  },
  kind: 'aws:account',
  facts: ['iamSummary'],
  judge({ facts: { iamSummary } }) {
    const present = iamSummary.AccountSigningCertificatesPresent;
    if (present === 0) return pass('Root has no signing certificate.');
    return fail(
      `Root has signing certificates (AccountSigningCertificatesPresent is ${present}); expected: none.`,
    );
  },
});
