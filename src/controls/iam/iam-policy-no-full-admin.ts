import { fullAccess, partitionIn } from '../../effective/full-access.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-policy-no-full-admin',
  title: 'No customer managed policy in use allows everything',
  risk: { impact: 'account', exposure: 'inside', ease: 'direct' },
  why: 'Whoever holds such a policy, or takes over a program that does, owns the account.',
  fix: 'Replace it by policies of the actions that are needed; Access Analyzer can write one from CloudTrail.',
  items: ['iam.least-privilege', 'iam.tiers'],
  aka: {
    prowler: ['iam_customer_attached_policy_no_administrative_privileges'],
    securityHub: ['IAM.1'],
  },
  kind: 'iam:policy',
  facts: ['PolicyDocument', 'attachmentCount'],
  judge({ arn, facts: { PolicyDocument, attachmentCount } }) {
    const access = fullAccess(PolicyDocument, partitionIn(arn));
    if (access === 'no') return pass('No statement allows every action on every resource.');
    if (access === 'unreadable') {
      const detail = 'the policy document does not follow the policy grammar';
      return {
        verdict: 'unknown',
        reason: 'The policy document cannot be read.',
        cause: { kind: 'unparsable', detail },
      };
    }
    const what = `A statement allows every action on every resource${access === 'conditional' ? ', under conditions' : ''}`;
    if (attachmentCount === 0) return notApplicable(`${what}, but the policy is attached to nobody.`);
    const holders =
      attachmentCount === 1 ? '1 user, group or role' : `${attachmentCount} users, groups or roles`;
    return fail(`${what}, and the policy is attached to ${holders}; expected: none.`);
  },
});
