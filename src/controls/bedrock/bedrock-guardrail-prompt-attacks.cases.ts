import { cases, denied } from '../case.ts';

const filter = (inputStrength: string, inputAction = 'BLOCK', type = 'PROMPT_ATTACK') => ({
  contentFilters: [{ type, inputStrength, inputAction }],
});

export default cases('bedrock-guardrail-prompt-attacks', 'bedrock:guardrail', [
  { name: 'high', verdict: 'pass', facts: filter('HIGH') },
  { name: 'medium', verdict: 'fail', reason: /strength MEDIUM/, facts: filter('MEDIUM') },
  { name: 'medium is enough', verdict: 'pass', facts: filter('MEDIUM'), settings: { strength: 'MEDIUM' } },
  { name: 'only told', verdict: 'fail', reason: /action NONE/, facts: filter('HIGH', 'NONE') },
  { name: 'another filter', verdict: 'fail', facts: filter('HIGH', 'BLOCK', 'HATE') },
  { name: 'no filters', verdict: 'fail', facts: { contentFilters: [] } },
  { name: 'denied', verdict: 'unknown', facts: { contentFilters: denied('bedrock:GetGuardrail') } },
]);
