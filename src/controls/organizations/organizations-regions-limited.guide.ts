import { code, guide } from '../guide.ts';

export default guide({
  asks: 'In a member account: do the service control policies over it keep an administrator from starting machines in some of AWS’s regions, or in all that the setting `regions` does not name? The question is worked out from the policies as AWS does.',
  attack:
    'A leaked key starts graphics machines in São Paulo, where no detector, no trail of yours and no colleague is. With the policy the first call is refused, whatever the key may do elsewhere.',
  console: [
    'In the management account open Organizations, *Policies*, *Service control policies*, *Create policy*.',
    'Deny everything but global services where `aws:RequestedRegion` is none of yours, and leave out a role for emergencies.',
    'Attach it to a unit with one test account first, then to the others.',
  ],
  cli: code`
    aws organizations create-policy --type SERVICE_CONTROL_POLICY --name regions \
      --description 'Only the regions in use' --content file://regions.json
    aws organizations attach-policy --policy-id POLICY_ID --target-id UNIT_ID
  `,
  terraform: code`
    resource "aws_organizations_policy" "regions" {
      name = "regions"

      content = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Deny"
          NotAction = ["iam:*", "organizations:*", "route53:*", "cloudfront:*", "support:*", "sts:*", "health:*", "ce:*"]
          Resource  = "*"
          Condition = {
            StringNotEquals = { "aws:RequestedRegion" = ["eu-west-1", "us-east-1"] }
            ArnNotLike      = { "aws:PrincipalARN" = ["arn:aws:iam::*:role/emergency"] }
          }
        }]
      })
    }
  `,
  cost: 'It is free. Global services are asked in `us-east-1`: what is not among the exceptions fails everywhere, the console’s own pages too. Scans of closed regions are refused as well, and their verdicts unknown: leave those regions out of the scan.',
  byHand: {
    run: 'aws ec2 run-instances --region CLOSED_REGION --image-id ami-12345678 --dry-run',
    look: '`UnauthorizedOperation` with an explicit deny in a service control policy, asked by an administrator of the member account.',
  },
  links: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
  ],
});
