import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Did money go, in this month or the last, to a region that was not paid for in the two months before (or is not in the setting `regions`)? Amounts below `least` do not count.',
  attack:
    'A stolen key starts forty graphics machines in Osaka. The shop runs in Ireland, nobody has ever opened Osaka in the console, and no alarm is set there; the bill has a line for it the same day.',
  console: [
    'Open Billing and Cost Management, *Cost Explorer*, group by *Region*, then filter the region and group by *Service*.',
    'Open the service in that region, and stop what is not yours.',
    'In CloudTrail’s *Event history* of the region look who started it, and deactivate that credential.',
    'Deny regions that you do not use by a service control policy.',
  ],
  cli: code`
    aws ce get-cost-and-usage --time-period Start=FIRST_DAY,End=LAST_DAY --granularity DAILY \
      --metrics UnblendedCost --group-by Type=DIMENSION,Key=SERVICE \
      --filter '{"Dimensions":{"Key":"REGION","Values":["REGION"]}}'
    aws cloudtrail lookup-events --region REGION \
      --lookup-attributes AttributeKey=EventName,AttributeValue=RunInstances
    aws iam update-access-key --user-name NAME --access-key-id KEY_ID --status Inactive
  `,
  terraform: code`
    # There is nothing to declare for what runs already. To keep other regions closed in member accounts:
    resource "aws_organizations_policy" "regions" {
      name = "regions"

      content = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Deny"
          NotAction = ["iam:*", "organizations:*", "route53:*", "cloudfront:*", "support:*", "sts:*"]
          Resource  = "*"
          Condition = { StringNotEquals = { "aws:RequestedRegion" = ["REGION"] } }
        }]
      })
    }
  `,
  cost: 'The question costs a cent. A region that somebody of yours has begun to use fails too, until it is named in the setting.',
  byHand: {
    run: code`
      aws ce get-cost-and-usage --time-period Start=FIRST_DAY,End=LAST_DAY --granularity MONTHLY \
        --metrics UnblendedCost --group-by Type=DIMENSION,Key=REGION
    `,
    look: 'A region with an amount in the last months that had none before, and that you do not know.',
  },
  links: [
    'https://docs.aws.amazon.com/cost-management/latest/userguide/ce-filtering.html',
    'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetCostAndUsage.html',
  ],
});
