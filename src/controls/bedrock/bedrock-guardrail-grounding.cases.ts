import { cases, denied } from '../case.ts';

const filter = (type: string, threshold = 0.7, action = 'BLOCK') => ({ type, threshold, action });

export default cases('bedrock-guardrail-grounding', 'bedrock:guardrail', [
  {
    name: 'both',
    verdict: 'pass',
    facts: { groundingFilters: [filter('GROUNDING'), filter('RELEVANCE')] },
  },
  {
    name: 'one',
    verdict: 'fail',
    reason: /for RELEVANCE;/,
    facts: { groundingFilters: [filter('GROUNDING')] },
  },
  {
    name: 'a threshold that lets all pass',
    verdict: 'fail',
    facts: { groundingFilters: [filter('GROUNDING', 0), filter('RELEVANCE')] },
  },
  {
    name: 'only tells',
    verdict: 'fail',
    facts: { groundingFilters: [filter('GROUNDING', 0.7, 'NONE'), filter('RELEVANCE')] },
  },
  { name: 'none', verdict: 'fail', facts: { groundingFilters: [] } },
  { name: 'denied', verdict: 'unknown', facts: { groundingFilters: denied('bedrock:GetGuardrail') } },
]);
