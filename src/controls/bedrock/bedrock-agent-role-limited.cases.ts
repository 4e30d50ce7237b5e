import { cases, denied } from '../case.ts';
import { EVERYTHING, LITTLE } from '../iam/fixtures/policies.ts';
import { ALONE, arnOf, otherRole, trusts } from '../iam/fixtures/principals.ts';

const AGENT = {
  id: 'A1',
  arn: 'arn:aws:bedrock:eu-west-1:111122223333:agent/A1',
  account: ALONE,
} as const;
const facts = { AgentResourceRoleArn: arnOf('role/refunds') };
const BEDROCK = trusts({ Service: 'bedrock.amazonaws.com' });
const role = (statement: object) => otherRole('refunds', [statement], BEDROCK);

export default cases('bedrock-agent-role-limited', 'bedrock:agent', [
  { ...AGENT, name: 'little rights', verdict: 'pass', facts, others: [role(LITTLE)] },
  {
    ...AGENT,
    name: 'an administrator',
    verdict: 'fail',
    reason: /role\/refunds, an administrator/,
    facts,
    others: [role(EVERYTHING)],
  },
  {
    ...AGENT,
    name: 'may become one',
    verdict: 'fail',
    reason: /iam:AttachRolePolicy/,
    facts,
    others: [role({ Effect: 'Allow', Action: 'iam:AttachRolePolicy', Resource: '*' })],
  },
  { ...AGENT, name: 'a role that was not found', verdict: 'unknown', facts },
  { ...AGENT, name: 'roles not listed', verdict: 'unknown', facts, unlisted: ['iam:role'] },
  {
    ...AGENT,
    name: 'denied',
    verdict: 'unknown',
    facts: { AgentResourceRoleArn: denied('bedrock:GetAgent') },
    others: [role(LITTLE)],
  },
]);
