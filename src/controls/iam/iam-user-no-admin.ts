import { adminPolicies, partitionIn } from '../../effective/full-access.ts';
import { control, to } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-no-admin',
  title: 'No IAM user itself holds a policy that allows everything',
  risk: { impact: 'account', exposure: 'foothold', ease: 'chance' },
  why: "An administrator's password or key that leaks is the whole account, for as long as nobody notices.",
  fix: 'Take the policy off the user; let administrators take on a role, or sit in an administrators group.',
  items: ['iam.admins', 'iam.least-privilege'],
  aka: {
    prowler: ['iam_user_administrator_access_policy', 'iam_aws_attached_policy_no_administrative_privileges'],
  },
  kind: 'iam:user',
  facts: ['ManagedPolicyArns', 'Policies'],
  relations: { policies: to('iam:policy', 'ManagedPolicyArns', ['PolicyDocument']) },
  judge({ arn, facts: { Policies } }, { related }) {
    const { full, unreadable } = adminPolicies(related.policies, Policies, partitionIn(arn));
    if (full.length > 0)
      return fail(`The user holds full administrator rights by ${full.join(', ')}; expected: none such.`);
    if (unreadable.length > 0) {
      const reason = `What ${unreadable.join(', ')} allows cannot be read.`;
      return {
        verdict: 'unknown',
        reason,
        cause: { kind: 'unparsable', detail: 'a policy document breaks the grammar' },
      };
    }
    return pass('No policy on the user itself allows every action on every resource.');
  },
});
