import { cases, denied } from '../case.ts';

export default cases('bedrock-agent-guardrail', 'bedrock:agent', [
  { name: 'one', verdict: 'pass', facts: { versions: [{ version: '3', guardrail: 'g1' }] } },
  {
    name: 'an older version that is still used has none',
    verdict: 'fail',
    reason: /version 2; /,
    facts: {
      versions: [
        { version: '2', guardrail: null },
        { version: '3', guardrail: 'g1' },
      ],
    },
  },
  {
    name: 'a draft without',
    verdict: 'fail',
    reason: /DRAFT/,
    facts: { versions: [{ version: 'DRAFT', guardrail: null }] },
  },
  { name: 'denied', verdict: 'unknown', facts: { versions: denied('bedrock:ListAgentAliases') } },
]);
