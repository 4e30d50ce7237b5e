import { judgeNoInline } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-role-no-inline-policies',
  title: 'IAM roles have no inline policies',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A policy written into one role has no versions, is in no list of policies, and drifts from its copies elsewhere.',
  fix: 'Make it a managed policy, attach that to the role, and delete the inline one.',
  items: ['iam.managed-policies'],
  aka: {},
  kind: 'iam:role',
  facts: ['Policies'],
  judge: ({ facts }) => judgeNoInline('role', facts.Policies),
});
