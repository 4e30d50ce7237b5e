import { control, of } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-policy-attached',
  title: 'Customer managed policies are attached to somebody',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Policies that nobody holds pile up, and one day an old and wide one is attached for its promising name.',
  fix: 'Delete the policy, or attach it.',
  items: ['iam.unused'],
  aka: {},
  kind: 'iam:policy',
  facts: ['attachmentCount'],
  relations: {
    users: of('iam:user', 'PermissionsBoundary', ['PermissionsBoundary']),
    roles: of('iam:role', 'PermissionsBoundary', ['PermissionsBoundary']),
  },
  judge({ facts: { attachmentCount } }, { related }) {
    if (attachmentCount > 0) {
      const many =
        attachmentCount === 1 ? '1 user, group or role' : `${attachmentCount} users, groups and roles`;
      return pass(`The policy is attached to ${many}.`);
    }
    const bounded = [...related.users, ...related.roles];
    const [first] = bounded;
    if (first !== undefined)
      return pass(`The policy is the permissions boundary of ${first.name ?? first.id}.`);
    return fail('The policy is attached to nobody and bounds nobody; expected: some use, or deletion.');
  },
});
