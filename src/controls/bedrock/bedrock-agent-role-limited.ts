import { graphFor } from '../../effective/permissions/analysis.ts';
import { unlistedCause } from '../../effective/permissions/authorization.ts';
import { workloadAdminVerdict } from '../../effective/permissions/instance-admin.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'bedrock-agent-role-limited',
  title: 'Roles of Bedrock agents do not lead to an administrator',
  risk: { impact: 'account', exposure: 'internet', ease: 'effort' },
  why: 'An agent does what strangers talk it into; with such a role that is the whole account.',
  fix: 'Give the agent a role that allows its models, functions and knowledge bases and nothing else.',
  items: ['iam.least-privilege', 'iam.bring-down'],
  aka: { prowler: ['bedrock_agent_role_least_privilege'] },
  kind: 'bedrock:agent',
  facts: [],
  relations: { ...PRINCIPALS, ...WORKLOADS },
  judge({ arn = '', account }, { related }) {
    const cause = unlistedCause(related);
    return cause === undefined ? workloadAdminVerdict(graphFor(related, account), arn) : notListed(cause);
  },
});
