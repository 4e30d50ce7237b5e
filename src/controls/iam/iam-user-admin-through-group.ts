import { adminSources } from '../../effective/permissions/administrators.ts';
import { authorizationFor, unlistedCause } from '../../effective/permissions/authorization.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS } from '../../effective/permissions/relations.ts';
import type { PolicySource } from '../../iam/account/authorization.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-admin-through-group',
  title: 'IAM users who are administrators are so through a group',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Administrator rights that are pinned on a person are overlooked when the list of administrators is gone through.',
  fix: 'Put the user into the administrators group, and take its own policy away.',
  items: ['iam.admins', 'secrets.admin-group'],
  aka: {},
  kind: 'iam:user',
  facts: [],
  relations: PRINCIPALS,
  judge({ arn, account }, { related }) {
    const unlisted = unlistedCause(related);
    if (unlisted !== undefined) return notListed(unlisted);
    const authorization = authorizationFor(related, account);
    const policies = authorization.principals.find((it) => it.arn === arn)?.policies ?? [];
    const restsOn = arn === undefined ? [] : [arn];
    const full = adminSources(authorization, policies);
    const own = full.filter(({ group }) => group === undefined);
    if (own.length > 0) {
      const reason = `The user itself holds administrator rights by ${namesOf(own)}; expected: through a group.`;
      return { ...fail(reason), restsOn };
    }
    const unread = policies.find(({ policy, group }) => policy === undefined && group === undefined);
    if (unread !== undefined) {
      const detail = `${unread.name}: ${unread.problem ?? 'not read'}`;
      const reason = `What the user itself holds could not all be read: ${detail}.`;
      return { verdict: 'unknown', reason, cause: { kind: 'not-collected', detail }, restsOn };
    }
    const [through] = full;
    if (through === undefined)
      return { ...notApplicable('The user holds no administrator rights.'), restsOn };
    return { ...pass(`The user is an administrator through the group ${through.group}.`), restsOn };
  },
});

function namesOf(sources: readonly PolicySource[]): string {
  return sources.map(({ name, how }) => (how === 'inline' ? `${name} (inline)` : name)).join(', ');
}
