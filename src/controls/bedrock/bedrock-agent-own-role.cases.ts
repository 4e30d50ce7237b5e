import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const arn = 'arn:aws:bedrock:eu-west-1:111122223333:agent/A1';
const facts = { AgentResourceRoleArn: 'arn:aws:iam::111122223333:role/refunds' };
const other = (role: string, region = 'eu-west-1'): Neighbour => ({
  kind: 'bedrock:agent',
  id: 'A2',
  arn: `arn:aws:bedrock:${region}:111122223333:agent/A2`,
  name: 'stock',
  region,
  facts: { AgentResourceRoleArn: `arn:aws:iam::111122223333:role/${role}` },
});

export default cases('bedrock-agent-own-role', 'bedrock:agent', [
  { name: 'alone', verdict: 'pass', id: 'A1', arn, facts },
  { name: 'another has another', verdict: 'pass', id: 'A1', arn, facts, others: [other('stock')] },
  {
    name: 'the same',
    verdict: 'fail',
    reason: /that of stock;/,
    id: 'A1',
    arn,
    facts,
    others: [other('refunds')],
  },
  {
    name: 'the same in another region',
    verdict: 'fail',
    id: 'A1',
    arn,
    facts,
    others: [other('refunds', 'us-east-1')],
  },
  { name: 'denied', verdict: 'unknown', arn, facts: { AgentResourceRoleArn: denied('bedrock:GetAgent') } },
]);
