import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the region’s detector no finding of this account with a severity of 7 or above that is not archived?',
  attack:
    'GuardDuty has reported for twelve days that a role’s credentials are used from a provider abroad. The finding went to a mailbox that is full; whoever uses them has had twelve days.',
  console: [
    'Open GuardDuty in the region, *Findings*, and filter by severity *High* and *Critical*.',
    'Open each, read *What to do* on AWS’s page for its type, and isolate or revoke first, then look.',
    'When it is settled, or was meant: *Actions*, *Archive*; for what will come again, a suppression rule.',
    'Send findings to where somebody is woken, by a rule of EventBridge.',
  ],
  cli: code`
    aws guardduty list-findings --detector-id DETECTOR_ID --region REGION \
      --finding-criteria '{"Criterion":{"severity":{"GreaterThanOrEqual":7},"service.archived":{"Equals":["false"]}}}'
    aws guardduty get-findings --detector-id DETECTOR_ID --region REGION --finding-ids FINDING_ID
    aws guardduty archive-findings --detector-id DETECTOR_ID --region REGION --finding-ids FINDING_ID
  `,
  terraform: code`
    resource "aws_cloudwatch_event_rule" "findings" {
      name = "guardduty-high"

      event_pattern = jsonencode({
        source        = ["aws.guardduty"]
        "detail-type" = ["GuardDuty Finding"]
        detail        = { severity = [{ numeric = [">=", 7] }] }
      })
    }
  `,
  cost: 'Looking is free. A finding that is archived without a look is worse than one that is open: it says that somebody has seen to it. GuardDuty forgets findings after 90 days.',
  byHand: {
    run: code`
      aws guardduty get-findings-statistics --detector-id DETECTOR_ID --region REGION --group-by FINDING_TYPE \
        --finding-criteria '{"Criterion":{"severity":{"GreaterThanOrEqual":7},"service.archived":{"Equals":["false"]}}}'
    `,
    look: 'An empty list.',
  },
  links: [
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html',
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_remediate.html',
  ],
});
