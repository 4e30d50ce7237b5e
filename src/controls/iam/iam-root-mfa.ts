import { hasNoCredentials } from '../../effective/root-credentials.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-root-mfa',
  title: 'The root user needs MFA to sign in',
  risk: { impact: 'account', exposure: 'internet', ease: 'chance' },
  why: "Without MFA, root's password alone, phished or reset through its mailbox, hands over the whole account.",
  fix: "Register an MFA device for root (better two), or in an organization delete member accounts' root credentials.",
  items: ['iam.root-mfa'],
  aka: {
    prowler: ['iam_root_mfa_enabled'],
    cloudsploit: ['rootMfaEnabled'],
    securityHub: ['IAM.9'],
  },
  kind: 'aws:account',
  facts: ['iamSummary'],
  judge({ facts: { iamSummary } }) {
    if (iamSummary.AccountMFAEnabled > 0) return pass('Root has an MFA device.');
    if (hasNoCredentials(iamSummary)) {
      return notApplicable(
        'Root has no password, access key or signing certificate: nobody can sign in as root.',
      );
    }
    return fail('Root has no MFA device (AccountMFAEnabled is 0); expected: at least one.');
  },
});
