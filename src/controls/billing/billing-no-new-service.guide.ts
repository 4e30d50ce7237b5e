import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Did more than `least` go, in this month or the last, to a service that was not paid for in the two months before (or is not in the setting `services`)?',
  attack:
    'A key is stolen for one thing only: to run language models on your bill and sell the answers. It touches no machine, no bucket and no user of yours; a service that was at nothing is at nine hundred dollars.',
  console: [
    'Open Billing and Cost Management, *Cost Explorer*, group by *Service*.',
    'Ask those who build whether the service is theirs.',
    'If not: find who called it in CloudTrail’s *Event history*, deactivate that credential, and delete what was made.',
    'Deny services that you do not use by a service control policy.',
  ],
  cli: code`
    aws cloudtrail lookup-events --region REGION \
      --lookup-attributes AttributeKey=EventSource,AttributeValue=bedrock.amazonaws.com
    aws iam update-access-key --user-name NAME --access-key-id KEY_ID --status Inactive
  `,
  terraform: code`
    # There is nothing to declare for what was used already. To keep services closed in member accounts:
    resource "aws_organizations_policy" "services" {
      name = "services"

      content = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect   = "Deny"
          Action   = ["bedrock:*", "sagemaker:*", "lightsail:*", "gamelift:*"]
          Resource = "*"
        }]
      })
    }
  `,
  cost: 'The question costs a cent, and is the same as for the regions. A service that somebody of yours has begun to use fails too, for two months or until all are named in the setting.',
  byHand: {
    run: code`
      aws ce get-cost-and-usage --time-period Start=FIRST_DAY,End=LAST_DAY --granularity MONTHLY \
        --metrics UnblendedCost --group-by Type=DIMENSION,Key=SERVICE
    `,
    look: 'A service with an amount in the last months that had none before, and that you do not know.',
  },
  links: [
    'https://docs.aws.amazon.com/cost-management/latest/userguide/ce-filtering.html',
    'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetCostAndUsage.html',
  ],
});
