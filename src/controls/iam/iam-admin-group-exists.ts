import { adminGroups, adminSources, isForPeople } from '../../effective/permissions/administrators.ts';
import { authorizationFor, unlistedCause } from '../../effective/permissions/authorization.ts';
import { listOf } from '../../effective/permissions/names.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS } from '../../effective/permissions/relations.ts';
import type { Authorization } from '../../iam/account/authorization.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-admin-group-exists',
  title: 'An administrators group exists, with individual users in it',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Where administrators are no group, nobody sees who they are, and everybody shares the one that there is.',
  fix: 'Make a group with AdministratorAccess, and put each administrator’s own user into it.',
  items: ['secrets.admin-group', 'iam.admins'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: PRINCIPALS,
  judge({ id }, { related }) {
    const unlisted = unlistedCause(related);
    if (unlisted !== undefined) return notListed(unlisted);
    const authorization = authorizationFor(related, id);
    const groups = adminGroups(authorization);
    const restsOn = groups.map(({ arn }) => arn);
    const group = groups.find(({ members }) => members.length > 0);
    if (group !== undefined) {
      const members = group.members.map(({ arn }) => arn);
      const reason = `The group ${group.name} gives administrator rights to ${listOf(members)}.`;
      return { ...pass(reason), restsOn: [group.arn, ...members] };
    }
    const elsewhere = whyNot(authorization);
    if (elsewhere !== undefined) return { ...notApplicable(elsewhere), restsOn };
    const unread = authorization.groups.find(({ policies }) =>
      policies.some(({ policy }) => policy === undefined),
    );
    if (unread !== undefined) {
      const detail = `not all policies of the group ${unread.name} could be read`;
      return {
        verdict: 'unknown',
        reason: `Cannot tell: ${detail}.`,
        cause: { kind: 'not-collected', detail },
      };
    }
    const found =
      groups.length === 0
        ? 'No group gives administrator rights'
        : `Nobody is in ${groups.map(({ name }) => name).join(', ')}`;
    return { ...fail(`${found}; expected: an administrators group, with individuals in it.`), restsOn };
  },
});

/** Where administrators are roles that people take on, a group of users has no place. */
function whyNot(authorization: Authorization): string | undefined {
  const { principals } = authorization;
  if (principals.every(({ kind }) => kind === 'role'))
    return 'There are no IAM users: people come in by roles.';
  const admins = principals.filter(({ policies }) => adminSources(authorization, policies).length > 0);
  const role = admins.find((it) => it.kind === 'role' && isForPeople(it));
  if (role === undefined || admins.some(({ kind }) => kind === 'user')) return undefined;
  return `No IAM user is an administrator; people take on the role ${role.name} for that.`;
}
