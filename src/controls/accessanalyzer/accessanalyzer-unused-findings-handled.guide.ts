import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where an analyzer for unused access is in the region: are all its findings about this account (unused roles, access keys, passwords and permissions) resolved or archived?',
  attack:
    'The analyzer names a role that nothing has used for a year, with rights to all buckets. It costs money every month to be told so; the role is used in the end, by somebody who found the old key of a server that may assume it.',
  console: [
    'Open IAM, *Access analyzer*, *Unused access*, and the findings that are *Active*.',
    'Open one: *Recommendations* shows what to delete, or a policy without what is unused.',
    'What is kept on purpose, choose *Archive*.',
  ],
  cli: code`
    aws accessanalyzer list-findings-v2 --analyzer-arn ANALYZER_ARN --filter '{"status": {"eq": ["ACTIVE"]}}'

    aws accessanalyzer generate-finding-recommendation --analyzer-arn ANALYZER_ARN --id FINDING_ID
    aws accessanalyzer get-finding-recommendation --analyzer-arn ANALYZER_ARN --id FINDING_ID

    aws accessanalyzer update-findings --analyzer-arn ANALYZER_ARN --ids FINDING_ID --status ARCHIVED
  `,
  terraform: code`
    resource "aws_accessanalyzer_archive_rule" "break_glass" {
      analyzer_name = "ANALYZER"
      rule_name     = "break-glass"

      filter {
        criteria = "resource"
        contains = ["role/break-glass"]
      }
    }
  `,
  cost: 'It is free beside the analyzer itself. A finding resolves by itself when the access is used or gone.',
  byHand: {
    run: 'aws accessanalyzer list-findings-v2 --analyzer-arn ANALYZER_ARN',
    look: 'No finding with the status `ACTIVE`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-work-with-findings.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html#what-is-access-analyzer-unused-access-analysis',
  ],
});
