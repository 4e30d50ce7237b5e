import { graphFor } from '../../effective/permissions/analysis.ts';
import { unlistedCause } from '../../effective/permissions/authorization.ts';
import { entryVerdict, waysIn } from '../../effective/permissions/entry-verdict.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import { unreadWorkloads } from '../../effective/permissions/unread-workloads.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-workload-no-path-to-admin',
  title: 'No function, instance or build could make itself an administrator',
  risk: { impact: 'account', exposure: 'internet', ease: 'effort' },
  why: 'A flaw in the program, or in something it builds on, then hands over the account and not only the machine.',
  fix: 'Give the workload a role of the actions that it uses; `seaworthy iam least-privilege ROLE` proposes one.',
  items: ['iam.bring-down', 'iam.least-privilege', 'iam.instance-mixing'],
  aka: { cloudsploit: ['lambdaAdminPrivileges', 'lambdaPrivilegeAnalysis'] },
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
    if (verdict.verdict !== 'pass') return verdict;
    const reason = 'No workload that was read could, but not all were read';
    return unreadWorkloads(related, graph.map.authorization, reason) ?? verdict;
  },
});
