import { mixedRolesFor } from '../../effective/permissions/analysis.ts';
import { authorizationFor, unlistedCause } from '../../effective/permissions/authorization.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import { unreadWorkloads } from '../../effective/permissions/unread-workloads.ts';
import { control } from '../../model/control.ts';
import { fail, manual, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-role-not-shared',
  title: 'Applications that have nothing to do with each other do not share a role',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Each of them can do all that any of them needs, so a flaw in the least of them opens the data of the rest.',
  fix: 'Give each application a role of its own, with the part of the permissions that it uses.',
  items: ['iam.instance-mixing', 'iam.least-privilege'],
  aka: { cloudsploit: ['lambdaUniqueExecutionRole'] },
  kind: 'iam:role',
  facts: [],
  relations: { ...PRINCIPALS, ...WORKLOADS },
  judge({ arn = '', account }, { related }) {
    const cause = unlistedCause(related);
    if (cause !== undefined) return notListed(cause);
    const authorization = authorizationFor(related, account);
    const acting = authorization.workloads.filter((it) => it.roles?.includes(arn));
    const mixed = mixedRolesFor(related, account).mixed.find((it) => it.role === arn);
    const restsOn = [arn, ...acting.map((it) => it.arn)];
    if (mixed !== undefined) {
      const names = mixed.applications.map((it) => it.name).join(', ');
      const told = `${mixed.applications.length} applications act with it (${names}): ${mixed.why.join(' ')}`;
      if (mixed.certainty === 'sure') return { ...fail(told), restsOn };
      return { ...manual(`Do these belong together? ${told}`), restsOn };
    }
    const reason = 'No unrelated applications were seen to act with it, but not all workloads were read';
    const unread = unreadWorkloads(related, authorization, reason);
    if (unread !== undefined) return unread;
    if (acting.length === 0)
      return { ...notApplicable('No function, instance, task or build acts with it.'), restsOn };
    return { ...pass(`What acts with it belongs together: ${acting.length} in all.`), restsOn };
  },
});
