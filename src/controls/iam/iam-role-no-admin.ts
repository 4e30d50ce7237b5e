import { adminPolicies, partitionIn } from '../../effective/full-access.ts';
import { control, to } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-role-no-admin',
  title: 'No IAM role itself holds a policy that allows everything',
  risk: { impact: 'account', exposure: 'inside', ease: 'direct' },
  why: 'Whatever can take on the role, a person, a program or another account, owns this account.',
  fix: 'Give the role a policy of the actions that it uses; Access Analyzer can write one from CloudTrail.',
  items: ['iam.least-privilege', 'iam.tiers'],
  aka: {
    prowler: ['iam_role_administratoraccess_policy', 'iam_aws_attached_policy_no_administrative_privileges'],
  },
  kind: 'iam:role',
  facts: ['ManagedPolicyArns', 'Policies'],
  relations: { policies: to('iam:policy', 'ManagedPolicyArns', ['PolicyDocument']) },
  judge({ arn, facts: { Policies } }, { related }) {
    const { full, unreadable } = adminPolicies(related.policies, Policies, partitionIn(arn));
    if (full.length > 0)
      return fail(`The role holds full administrator rights by ${full.join(', ')}; expected: none such.`);
    if (unreadable.length > 0) {
      const reason = `What ${unreadable.join(', ')} allows cannot be read.`;
      return {
        verdict: 'unknown',
        reason,
        cause: { kind: 'unparsable', detail: 'a policy document breaks the grammar' },
      };
    }
    return pass('No policy on the role itself allows every action on every resource.');
  },
});
