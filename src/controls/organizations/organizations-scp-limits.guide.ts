import { code, guide } from '../guide.ts';

export default guide({
  asks: 'In a member account: does some service control policy, on the root, a unit above it or the account itself, take something away, by a denial or by not allowing everything? AWS’s `FullAWSAccess` alone takes nothing away.',
  attack:
    'The administrators’ role of an account is stolen. Nothing above it says no: the thief stops the trail, opens regions where nobody looks, and takes the account out of the organization.',
  console: [
    'In the management account open Organizations, *Policies*, *Service control policies*, and enable them.',
    'Create one that denies leaving the organization, stopping trails and detectors, and regions that are not in use.',
    'Attach it to a unit with one test account first, then to the others.',
  ],
  cli: code`
    aws organizations enable-policy-type --root-id ROOT_ID --policy-type SERVICE_CONTROL_POLICY
    aws organizations create-policy --type SERVICE_CONTROL_POLICY --name guardrails \
      --description "What nobody does here" --content file://guardrails.json
    aws organizations attach-policy --policy-id POLICY_ID --target-id UNIT_ID
  `,
  terraform: code`
    resource "aws_organizations_policy" "guardrails" {
      name = "guardrails"

      content = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect   = "Deny"
          Action   = ["organizations:LeaveOrganization", "cloudtrail:StopLogging", "cloudtrail:DeleteTrail"]
          Resource = "*"
        }]
      })
    }

    resource "aws_organizations_policy_attachment" "guardrails" {
      policy_id = aws_organizations_policy.guardrails.id
      target_id = "UNIT_ID"
    }
  `,
  cost: 'It is free. A denial holds for everybody in the account, its root user too: try it on one account, and leave a named role out of it. AWS shows these policies to the management account and delegated administrators only.',
  byHand: {
    run: 'aws organizations list-policies-for-target --target-id ACCOUNT_ID --filter SERVICE_CONTROL_POLICY',
    look: 'Asked in the management account, for the account and all that is above it: something beside `FullAWSAccess`.',
  },
  links: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html',
  ],
});
