import { cases, denied } from '../case.ts';

export default cases('inspector-findings-handled', 'inspector2:account', [
  { name: 'none', verdict: 'pass', facts: { findingCounts: { critical: 0, high: 0, fixAvailable: 12 } } },
  {
    name: 'some',
    verdict: 'fail',
    reason: /^3 critical and 14 high findings are active; for 40/,
    facts: { findingCounts: { critical: 3, high: 14, fixAvailable: 40 } },
  },
  {
    name: 'high ones only',
    verdict: 'fail',
    facts: { findingCounts: { critical: 0, high: 1, fixAvailable: 0 } },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { findingCounts: denied('inspector2:ListFindingAggregations') },
  },
]);
