import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the workload, in the Well-Architected Tool of the account, no question left with a high or a medium risk, over all of its lenses and pillars? Workloads that others share are theirs to answer for.',
  attack:
    'Two years ago a consultant held the review. It says in the third place that nobody has ever restored a backup; the shop’s database fails in December, and the backup turns out to be of another one.',
  console: [
    'Open the Well-Architected Tool, *Workloads*, and the workload.',
    'Open the lens, *Improvement plan*, and go through the high risks, then the medium ones.',
    'Answer the questions anew when something is mended, and *Save milestone*.',
  ],
  cli: code`
    aws wellarchitected list-lens-review-improvements --workload-id WORKLOAD_ID --lens-alias wellarchitected
    aws wellarchitected update-answer --workload-id WORKLOAD_ID --lens-alias wellarchitected \
      --question-id QUESTION_ID --selected-choices CHOICE_ID
    aws wellarchitected create-milestone --workload-id WORKLOAD_ID --milestone-name NAME
  `,
  terraform: code`
    # There is nothing to declare: a review is answered by people.
  `,
  cost: 'The tool is free. A review takes some hours of those who know the workload; what mending costs depends on the risk.',
  byHand: {
    run: "aws wellarchitected list-workloads --query 'WorkloadSummaries[].[WorkloadName,RiskCounts]'",
    look: 'No `HIGH` and no `MEDIUM`.',
  },
  links: ['https://docs.aws.amazon.com/wellarchitected/latest/userguide/improvement-plan.html'],
});
