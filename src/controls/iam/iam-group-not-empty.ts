import { all, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-group-not-empty',
  title: 'IAM groups have members',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'An empty group is forgotten with its permissions, and whoever is put in it by mistake gets them all.',
  fix: 'Delete the group, or put its users in.',
  items: ['iam.users-and-groups', 'iam.unused'],
  aka: {
    cloudsploit: ['emptyGroups'],
  },
  kind: 'iam:group',
  facts: [],
  relations: { users: all('iam:user', ['Groups'], { partial: true }) },
  judge(group, { related }) {
    const member = related.users.find((user) => user.facts.Groups.includes(group.id));
    if (member === undefined) return fail('No user is in the group; expected: at least one.');
    return pass(`The group has members, ${member.id} among them.`);
  },
});
