import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-in-group',
  title: 'IAM users are in a group',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Users outside all groups get their permissions one by one, or have none and are left over.',
  fix: 'Put the user in the group of its work, or delete it.',
  items: ['iam.users-and-groups'],
  aka: {},
  kind: 'iam:user',
  facts: ['Groups'],
  judge({ facts: { Groups } }) {
    if (Groups.length === 0) return fail('The user is in no group; expected: at least one.');
    return pass(`The user is in ${Groups.join(', ')}.`);
  },
});
