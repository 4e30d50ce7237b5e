import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has Security Hub, in the region, no active finding of this account that is critical or high and whose workflow status is still NEW?',
  attack:
    'Among nine hundred findings is the one about a database snapshot that everybody may restore. It has been NEW for five months, like the others, because nobody has ever set one to anything else.',
  console: [
    'Open Security Hub in the region, *Findings*, and filter by workflow status *New* and severity *Critical*, then *High*.',
    'Mend what is named: findings of Security Hub’s own checks resolve themselves then.',
    'Set what is accepted to *Suppressed*, with a note why, and what somebody else works on to *Notified*; do it by automation rules where it is always the same.',
  ],
  cli: code`
    aws securityhub get-findings --region REGION \
      --filters '{"RecordState":[{"Comparison":"EQUALS","Value":"ACTIVE"}],"WorkflowStatus":[{"Comparison":"EQUALS","Value":"NEW"}],"SeverityLabel":[{"Comparison":"EQUALS","Value":"CRITICAL"}]}'
    aws securityhub batch-update-findings --region REGION \
      --finding-identifiers Id=FINDING_ID,ProductArn=PRODUCT_ARN --workflow Status=NOTIFIED
  `,
  terraform: code`
    resource "aws_securityhub_automation_rule" "accepted" {
      rule_name   = "accepted"
      rule_order  = 1
      description = "What we have decided to live with"

      criteria {
        title {
          comparison = "EQUALS"
          value      = "TITLE"
        }
      }

      actions {
        type = "FINDING_FIELDS_UPDATE"

        finding_fields_update {
          workflow {
            status = "SUPPRESSED"
          }
        }
      }
    }
  `,
  cost: 'Looking is free. A suppressed finding stays suppressed when it becomes worse: suppress by resource and not by title where you can.',
  byHand: {
    run: code`
      aws securityhub get-findings --region REGION --max-results 1 \
        --filters '{"RecordState":[{"Comparison":"EQUALS","Value":"ACTIVE"}],"WorkflowStatus":[{"Comparison":"EQUALS","Value":"NEW"}],"SeverityLabel":[{"Comparison":"EQUALS","Value":"CRITICAL"},{"Comparison":"EQUALS","Value":"HIGH"}]}'
    `,
    look: 'An empty list.',
  },
  links: ['https://docs.aws.amazon.com/securityhub/latest/userguide/finding-workflow-status.html'],
});
