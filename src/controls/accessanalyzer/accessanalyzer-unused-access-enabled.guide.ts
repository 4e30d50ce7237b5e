import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there an active analyzer for unused access in at least one region? IAM is the same in all of them, so one is enough.',
  attack:
    'Access is reviewed once a year, by hand, from a spreadsheet. In between, people leave and projects end; what they had stays until the next review, and some of it slips through that too.',
  console: [
    'Open IAM, *Access analyzer*, and *Create analyzer*.',
    'Choose *Unused access analysis*, and the days after which something counts as unused.',
    'In an organization make one in the account that is its delegated administrator: it covers all accounts.',
  ],
  cli: code`
    aws accessanalyzer create-analyzer --analyzer-name unused-access --type ACCOUNT_UNUSED_ACCESS \
      --configuration '{"unusedAccess": {"unusedAccessAge": 90}}'
  `,
  terraform: code`
    resource "aws_accessanalyzer_analyzer" "unused" {
      analyzer_name = "unused-access"
      type          = "ACCOUNT_UNUSED_ACCESS"

      configuration {
        unused_access {
          unused_access_age = 90
        }
      }
    }
  `,
  cost: 'It costs a small amount for each user and role in each month, so one is enough. One of the organization is not seen from its member accounts: except this control there. `iam-role-permissions-used` and its likes tell much of the same for nothing.',
  byHand: {
    run: "aws accessanalyzer list-analyzers --query 'analyzers[].[name,type,status]'",
    look: 'One of the type `ACCOUNT_UNUSED_ACCESS` or `ORGANIZATION_UNUSED_ACCESS` that is `ACTIVE`, in any region.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html',
  ],
});
