import { unlistedCause } from '../../effective/permissions/authorization.ts';
import { graphFor } from '../../effective/permissions/analysis.ts';
import { pathVerdict } from '../../effective/permissions/paths.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-role-no-path-to-admin',
  title: 'No IAM role could make itself an administrator',
  risk: { impact: 'account', exposure: 'foothold', ease: 'chance' },
  why: 'A program with a flaw, or whoever may assume the role, takes a few allowed calls and owns the account.',
  fix: 'Take the action that starts the path out of the policy: `seaworthy iam paths --from NAME` names the statement.',
  items: ['iam.bring-down', 'iam.least-privilege'],
  aka: {
    prowler: ['iam_policy_allows_privilege_escalation', 'iam_inline_policy_allows_privilege_escalation'],
    cloudsploit: ['eksPrivilegeAnalysis'],
  },
  kind: 'iam:role',
  facts: [],
  relations: { ...PRINCIPALS, ...WORKLOADS },
  judge({ arn = '', account }, { related }) {
    const cause = unlistedCause(related);
    return cause === undefined ? pathVerdict(graphFor(related, account), arn) : notListed(cause);
  },
});
