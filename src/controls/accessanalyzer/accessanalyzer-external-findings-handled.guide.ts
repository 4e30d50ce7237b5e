import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where an analyzer for external access is in the region: are all its findings about things of this account resolved or archived? Each active one says that somebody outside has access, and that nobody has said that it is meant.',
  attack:
    'The analyzer found in March that a queue lets in an account that nobody knows. The finding stands between forty others about a supplier that is well known, and nobody reads that far.',
  console: [
    'Open IAM, *Access analyzer*, *External access*, and the findings that are *Active*.',
    'Where access is not meant, follow the link to the resource and take it away; the finding then resolves by itself.',
    'Where it is meant, choose *Archive*, or make an archive rule for all of that account.',
  ],
  cli: code`
    aws accessanalyzer list-findings-v2 --analyzer-arn ANALYZER_ARN \
      --filter '{"status": {"eq": ["ACTIVE"]}, "findingType": {"eq": ["ExternalAccess"]}}'
    aws accessanalyzer update-findings --analyzer-arn ANALYZER_ARN --ids FINDING_ID --status ARCHIVED

    # All access of one known account:
    aws accessanalyzer create-archive-rule --analyzer-name ANALYZER --rule-name supplier \
      --filter '{"principal.AWS": {"contains": ["444455556666"]}}'
  `,
  terraform: code`
    resource "aws_accessanalyzer_archive_rule" "supplier" {
      analyzer_name = "ANALYZER"
      rule_name     = "supplier"

      filter {
        criteria = "principal.AWS"
        contains = ["444455556666"]
      }
    }
  `,
  cost: 'It is free. An archive rule that is too wide hides what comes later: name both the account and the kind of resource.',
  byHand: {
    run: 'aws accessanalyzer list-findings-v2 --analyzer-arn ANALYZER_ARN',
    look: 'No finding with the status `ACTIVE`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-work-with-findings.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-archive-rules.html',
  ],
});
