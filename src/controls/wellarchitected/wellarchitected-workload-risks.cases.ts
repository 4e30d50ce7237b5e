import { cases, denied } from '../case.ts';

function risks(high: number, medium: number, unanswered = 0) {
  return { riskCounts: { high, medium, unanswered } };
}

export default cases('wellarchitected-workload-risks', 'wellarchitected:workload', [
  { name: 'none', verdict: 'pass', facts: risks(0, 0) },
  { name: 'none yet', verdict: 'pass', reason: /57 questions without an answer/, facts: risks(0, 0, 57) },
  { name: 'high', verdict: 'fail', reason: /2 high and 0 medium/, facts: risks(2, 0) },
  { name: 'medium', verdict: 'fail', facts: risks(0, 5) },
  { name: 'denied', verdict: 'unknown', facts: { riskCounts: denied('wellarchitected:ListWorkloads') } },
]);
