import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has every question of the Security pillar of AWS’s own lens (SEC 1 to SEC 11) an answer, for each workload in the Well-Architected Tool?',
  attack:
    'The review of the payment service shows no risk at all, and the auditor is content. It has none because the person who began it got as far as the first pillar.',
  console: [
    'Open the Well-Architected Tool, *Workloads*, the workload, *AWS Well-Architected Framework*.',
    'Choose *Continue reviewing*, and in the Security pillar answer what is marked *Unanswered*; mark what does not apply as such, with the reason.',
    'Choose *Save and exit*, and *Save milestone*.',
  ],
  cli: code`
    aws wellarchitected list-answers --workload-id WORKLOAD_ID --lens-alias wellarchitected --pillar-id security
    aws wellarchitected update-answer --workload-id WORKLOAD_ID --lens-alias wellarchitected \
      --question-id QUESTION_ID --selected-choices CHOICE_ID
  `,
  terraform: code`
    # There is nothing to declare: a review is answered by people.
  `,
  cost: 'The tool is free. The eleven questions take an afternoon of those who know the workload.',
  byHand: {
    run: code`
      aws wellarchitected get-lens-review --workload-id WORKLOAD_ID --lens-alias wellarchitected \
        --query 'LensReview.PillarReviewSummaries[].[PillarId,RiskCounts]'
    `,
    look: 'No `UNANSWERED` beside `security`.',
  },
  links: [
    'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    'https://docs.aws.amazon.com/wellarchitected/latest/userguide/tutorial-step2.html',
  ],
});
