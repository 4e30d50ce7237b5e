import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'wellarchitected-security-answered',
  title: 'The Security pillar of Well-Architected reviews is answered',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A question that nobody has answered hides its risk: the report counts none for it.',
  fix: 'Answer the open questions of the Security pillar with those who know the workload.',
  items: ['check.well-architected'],
  aka: {},
  kind: 'wellarchitected:workload',
  facts: ['securityRiskCounts'],
  judge({ facts: { securityRiskCounts: counts } }) {
    if (counts === null) return notApplicable('AWS’s own lens is not applied to the workload.');
    const { high, medium, unanswered } = counts;
    if (unanswered > 0)
      return fail(`${unanswered} questions of the Security pillar have no answer; expected: all have one.`);
    return pass(
      `All questions of the Security pillar have an answer, with ${high} high and ${medium} medium risks.`,
    );
  },
});
