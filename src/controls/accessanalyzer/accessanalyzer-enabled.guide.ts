import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there an active analyzer for external access in the region, of the account or of the organization? Analyzers for unused or internal access do not count: they ask something else.',
  attack:
    'Somebody adds an unknown account to the policy of a queue. Access Analyzer proves within half an hour that a stranger can get in and makes a finding of it; without an analyzer it is found at the next review, if there is one.',
  console: [
    'Open IAM in the region, and *Access analyzer*, *Analyzer settings*.',
    'Choose *Create analyzer*, type *Resource analysis – External access*.',
    'Choose the organization as zone of trust if you are its (delegated) administrator, else the account, and create it.',
    'Repeat it in every region.',
  ],
  cli: code`
    aws accessanalyzer create-analyzer --analyzer-name external-access --type ACCOUNT --region REGION
  `,
  terraform: code`
    resource "aws_accessanalyzer_analyzer" "external" {
      analyzer_name = "external-access"
      type          = "ACCOUNT"
    }
  `,
  cost: 'Analyzers for external access are free; those for unused and internal access are not. The first findings are all that is shared now: archive what is meant by archive rules, so that the rest stands out.',
  byHand: {
    run: 'aws accessanalyzer list-analyzers --region REGION --query "analyzers[].[name,type,status]"',
    look: 'A line with `ACCOUNT` or `ORGANIZATION`, and `ACTIVE`, in every region.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-getting-started.html',
  ],
});
