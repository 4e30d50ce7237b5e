import { judgeNoInline } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-user-no-inline-policies',
  title: 'IAM users have no inline policies',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A policy written into one user has no versions, is in no list of policies, and drifts from its copies elsewhere.',
  fix: 'Make it a managed policy, attach that to the user, and delete the inline one.',
  items: ['iam.managed-policies'],
  aka: {},
  kind: 'iam:user',
  facts: ['Policies'],
  judge: ({ facts }) => judgeNoInline('user', facts.Policies),
});
