import { cases, denied } from '../case.ts';

export default cases('wellarchitected-security-answered', 'wellarchitected:workload', [
  {
    name: 'all answered',
    verdict: 'pass',
    facts: { securityRiskCounts: { high: 1, medium: 0, unanswered: 0 } },
  },
  {
    name: 'some left',
    verdict: 'fail',
    reason: /^4 questions/,
    facts: { securityRiskCounts: { high: 0, medium: 0, unanswered: 4 } },
  },
  { name: 'another lens only', verdict: 'not-applicable', facts: { securityRiskCounts: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { securityRiskCounts: denied('wellarchitected:GetLensReview') },
  },
]);
