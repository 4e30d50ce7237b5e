import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is it known, for every service that the account pays for in this month or the last, and for every one whose resources were found, whether AWS or you patch, encrypt, configure and back up? The answer is the matrix of the services in use; the whole is in docs/responsibilities.md. Software of the marketplace is not in it: name what you have looked at in the setting `known`.',
  attack:
    'The file server came from the marketplace, ready to run. “It is in the cloud, Amazon patches it”, said the department; “it is not one of our machines”, said IT. It was three years old when it was broken into.',
  console: [
    'Open Billing and Cost Management, *Bills*, and go through the services of the month.',
    'For the one that is named here, read the chapter on security of its guide, or ask its maker.',
    'Write down who patches, encrypts, configures and backs up, and who of yours does your part.',
    'Name it in the setting `known`.',
  ],
  cli: code`
    aws ce get-cost-and-usage --time-period Start=FIRST_DAY,End=LAST_DAY --granularity MONTHLY \
      --metrics UnblendedCost --group-by Type=DIMENSION,Key=SERVICE
  `,
  terraform: code`
    # There is nothing to declare. To keep services closed that nobody has looked at:
    resource "aws_organizations_policy" "services" {
      name = "services"

      content = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Deny"
          NotAction = ["ec2:*", "iam:*", "kms:*", "rds:*", "s3:*", "sts:*"]
          Resource  = "*"
        }]
      })
    }
  `,
  cost: 'The question costs a cent, and is the same as for the other controls of the bill. The work is one page of writing.',
  byHand: {
    run: code`
      aws ce get-dimension-values --time-period Start=FIRST_DAY,End=LAST_DAY --dimension SERVICE \
        --query 'DimensionValues[].Value'
    `,
    look: 'No service of which you could not say who patches it.',
  },
  links: ['https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html'],
});
