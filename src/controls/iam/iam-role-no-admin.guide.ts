import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no policy on the role itself, attached or inline, AWS’s or yours, allow every action on every resource?',
  attack:
    'The role of a Lambda function that resizes pictures has `AdministratorAccess`, since that made the error go away. A picture with a trick in it runs code there, and the code makes itself a user.',
  console: [
    'Open IAM, *Roles*, the role, and the tab *Access Advisor* to see what it uses.',
    'On the tab *Permissions*, under *Generate policy based on CloudTrail events*, have a policy written from the last weeks.',
    'Attach it, remove the wide one, and watch for `AccessDenied` for some days.',
  ],
  cli: code`
    aws iam list-attached-role-policies --role-name ROLE
    aws iam list-role-policies --role-name ROLE

    # A policy from what CloudTrail saw of the role:
    aws accessanalyzer start-policy-generation --policy-generation-details principalArn=ROLE_ARN \
      --cloud-trail-details file://trail.json
    aws accessanalyzer get-generated-policy --job-id JOB_ID

    aws iam attach-role-policy --role-name ROLE --policy-arn NARROW_POLICY_ARN
    aws iam detach-role-policy --role-name ROLE --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
  `,
  terraform: code`
    resource "aws_iam_role_policy_attachment" "this" {
      role       = "ROLE"
      policy_arn = "NARROW_POLICY_ARN"
    }

    # Removes whatever else is attached to the role:
    resource "aws_iam_role_policy_attachments_exclusive" "this" {
      role_name   = "ROLE"
      policy_arns = ["NARROW_POLICY_ARN"]
    }
  `,
  cost: 'It is free in money. Rare jobs (yearly ones, disaster recovery) do not show in some weeks of CloudTrail and fail later. Accounts need some administrator roles, for people, with MFA and a short session: except those by name.',
  byHand: {
    run: code`
      aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AdministratorAccess \
        --entity-filter Role --query 'PolicyRoles[].RoleName'
    `,
    look: 'Only roles that are meant for administrators; and no inline or customer policy with action `*` on resource `*`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html',
  ],
});
