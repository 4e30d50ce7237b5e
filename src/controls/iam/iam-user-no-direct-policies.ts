import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-no-direct-policies',
  title: 'IAM users get their permissions through groups',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Permissions pinned on single users are forgotten when their work changes, and no review sees them together.',
  fix: 'Move the policies to a group, put the user in it, and take them off the user.',
  items: ['iam.group-permissions', 'iam.managed-policies'],
  aka: {
    prowler: ['iam_policy_attached_only_to_group_or_roles'],
    cloudsploit: ['noUserIamPolicies'],
    securityHub: ['IAM.2'],
  },
  kind: 'iam:user',
  facts: ['ManagedPolicyArns', 'Policies'],
  judge({ facts: { ManagedPolicyArns, Policies } }) {
    const names = [
      ...ManagedPolicyArns.map((arn) => arn.slice(arn.lastIndexOf('/') + 1)),
      ...Policies.map((policy) => `${policy.PolicyName} (inline)`),
    ];
    if (names.length === 0) return pass('No policy is on the user itself.');
    return fail(`Policies on the user itself: ${names.join(', ')}; expected: none.`);
  },
});
