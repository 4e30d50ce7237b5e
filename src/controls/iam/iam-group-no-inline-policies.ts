import { judgeNoInline } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-group-no-inline-policies',
  title: 'IAM groups have no inline policies',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A policy written into one group has no versions, is in no list of policies, and drifts from its copies elsewhere.',
  fix: 'Make it a managed policy, attach that to the group, and delete the inline one.',
  items: ['iam.managed-policies'],
  aka: { cloudsploit: ['groupInlinePolicies'] },
  kind: 'iam:group',
  facts: ['Policies'],
  judge: ({ facts }) => judgeNoInline('group', facts.Policies),
});
