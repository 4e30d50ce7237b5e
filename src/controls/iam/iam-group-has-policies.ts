import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-group-has-policies',
  title: 'IAM groups give permissions',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A group without a policy looks like a way of granting rights, while its members get theirs somewhere else.',
  fix: 'Attach to the group what its members need, or delete it.',
  items: ['iam.users-and-groups', 'iam.group-permissions'],
  aka: {},
  kind: 'iam:group',
  facts: ['ManagedPolicyArns', 'Policies'],
  judge({ facts: { ManagedPolicyArns, Policies } }) {
    const count = ManagedPolicyArns.length + Policies.length;
    if (count === 0) return fail('The group has no policy; expected: at least one.');
    return pass(`The group has ${count === 1 ? '1 policy' : `${count} policies`}.`);
  },
});
