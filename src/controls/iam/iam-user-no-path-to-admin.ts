import { unlistedCause } from '../../effective/permissions/authorization.ts';
import { graphFor } from '../../effective/permissions/analysis.ts';
import { pathVerdict } from '../../effective/permissions/paths.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-user-no-path-to-admin',
  title: 'No IAM user could make itself an administrator',
  risk: { impact: 'account', exposure: 'foothold', ease: 'chance' },
  why: 'Whoever gets hold of one of its keys takes a few calls, each of them allowed, and owns the account.',
  fix: 'Take the action that starts the path out of the policy: `seaworthy iam paths --from NAME` names the statement.',
  items: ['iam.bring-down', 'iam.least-privilege'],
  aka: {
    prowler: ['iam_policy_allows_privilege_escalation', 'iam_inline_policy_allows_privilege_escalation'],
    cloudsploit: ['iamUserUnauthorizedToEdit'],
  },
  kind: 'iam:user',
  facts: [],
  relations: { ...PRINCIPALS, ...WORKLOADS },
  judge({ arn = '', account }, { related }) {
    const cause = unlistedCause(related);
    return cause === undefined ? pathVerdict(graphFor(related, account), arn) : notListed(cause);
  },
});
