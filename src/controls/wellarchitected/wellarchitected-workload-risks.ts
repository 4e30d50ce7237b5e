import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'wellarchitected-workload-risks',
  title: 'Well-Architected reviews have no high or medium risks open',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A review that found a risk has paid off only when somebody took the risk away.',
  fix: 'Go through the workload’s improvement plan, mend what it names, and record a milestone.',
  items: ['check.well-architected'],
  aka: { prowler: ['wellarchitected_workload_no_high_or_medium_risks'] },
  kind: 'wellarchitected:workload',
  facts: ['riskCounts'],
  judge({ facts: { riskCounts } }) {
    const { high, medium, unanswered } = riskCounts;
    if (high + medium > 0)
      return fail(`The review has ${high} high and ${medium} medium risks; expected: none.`);
    if (unanswered > 0)
      return pass(`The review has no high or medium risk, and ${unanswered} questions without an answer.`);
    return pass('The review has no high or medium risk.');
  },
});
