import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-root-no-access-keys',
  title: 'The root user has no access keys',
  risk: { impact: 'account', exposure: 'internet', ease: 'chance' },
  why: 'A root access key gives whoever finds it the whole account, with no policy that could limit it and no MFA asked.',
  fix: "Move whatever uses the key to a role, then delete the key under the root user's security credentials.",
  items: ['iam.root-keys'],
  aka: {
    prowler: ['iam_no_root_access_key'],
    cloudsploit: ['rootAccessKeys'],
    securityHub: ['IAM.4'],
  },
  kind: 'aws:account',
  facts: ['iamSummary'],
  judge({ facts: { iamSummary } }) {
    const present = iamSummary.AccountAccessKeysPresent;
    if (present === 0) return pass('Root has no access key.');
    return fail(
      `Root has access keys (AccountAccessKeysPresent is ${present}); expected: none, not even inactive ones.`,
    );
  },
});
