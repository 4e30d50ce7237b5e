import { judgeHolders, MANAGED_HOLDERS } from '../../effective/aws-policy-holders.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-no-bedrock-full-access',
  title: 'Nobody holds AmazonBedrockFullAccess',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Whoever holds it, or steals it, turns off the logs and guardrails of all models, and runs up bills with any of them.',
  fix: 'Detach it, and allow the calls of the models, agents and guardrails that are used.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['bedrock_full_access_policy_attached'] },
  kind: 'aws:account',
  facts: [],
  relations: MANAGED_HOLDERS,
  judge(_, { related }) {
    return judgeHolders('AmazonBedrockFullAccess', related);
  },
});
