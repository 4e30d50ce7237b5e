import { graphFor } from '../../effective/permissions/analysis.ts';
import { unlistedCause } from '../../effective/permissions/authorization.ts';
import { entryVerdict, waysIn } from '../../effective/permissions/entry-verdict.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import type { Workloads } from '../../effective/permissions/relations.ts';
import type { Authorization } from '../../iam/account/authorization.ts';
import { describeCause } from '../../model/causes.ts';
import { control } from '../../model/control.ts';
import type { Judgement } from '../../model/verdict.ts';

export default control({
  id: 'iam-workload-no-path-to-admin',
  title: 'No function, instance or build could make itself an administrator',
  risk: { impact: 'account', exposure: 'internet', ease: 'effort' },
  why: 'A flaw in the program, or in something it builds on, then hands over the account and not only the machine.',
  fix: 'Give the workload a role of the actions that it uses; `seaworthy iam least-privilege ROLE` proposes one.',
  items: ['iam.bring-down', 'iam.least-privilege', 'iam.instance-mixing'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: { ...PRINCIPALS, ...WORKLOADS },
  judge({ id }, { related }) {
    const cause = unlistedCause(related);
    if (cause !== undefined) return notListed(cause);
    const graph = graphFor(related, id);
    const verdict = entryVerdict(
      waysIn(graph, ['workload']),
      'No role that a workload acts with leads to an administrator.',
    );
    return verdict.verdict === 'pass'
      ? (unreadWorkloads(related, graph.map.authorization) ?? verdict)
      : verdict;
  },
});

/** That nothing was found says something only where everything was read. */
function unreadWorkloads(read: Workloads, { workloads }: Authorization): Judgement | undefined {
  const names = Object.keys(WORKLOADS) as (keyof Workloads)[];
  const cause = names.flatMap((name) => read[name].unlisted)[0]?.cause;
  const reason = 'No workload that was read could, but not all were read';
  if (cause !== undefined)
    return { verdict: 'unknown', reason: `${reason}: ${describeCause(cause)}.`, cause };
  const unread = workloads.find((it) => it.roles === undefined);
  if (unread === undefined) return undefined;
  const detail = `the role of ${unread.name} was not read`;
  return { verdict: 'unknown', reason: `${reason}: ${detail}.`, cause: { kind: 'not-collected', detail } };
}
