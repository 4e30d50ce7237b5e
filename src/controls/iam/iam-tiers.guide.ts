import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are there users or roles that may change something without being administrators, and are administrators at most `maxPercent` percent of all that may change something? Told is also how many have a permissions boundary.',
  attack:
    'Whoever needs to restart one server becomes an administrator, since there is nothing between that and looking on. After some years everybody is one, and a single phished session is enough for everything.',
  console: [
    'Write down the ways of working: looking on, deploying, operating, handling incidents, reading bills.',
    'In Identity Center make a permission set for each; or in IAM a role, with a policy of what that work takes.',
    'AWS’s job function policies (such as *SystemAdministrator*, *Billing*, *ViewOnlyAccess*) are a beginning.',
    'Give the roles that make other roles a permissions boundary.',
  ],
  cli: code`
    aws iam create-role --role-name operator --assume-role-policy-document file://trust.json \
      --permissions-boundary BOUNDARY_ARN
    aws iam attach-role-policy --role-name operator --policy-arn OPERATOR_POLICY_ARN
  `,
  terraform: code`
    resource "aws_iam_role" "operator" {
      name                 = "operator"
      assume_role_policy   = data.aws_iam_policy_document.trust.json
      permissions_boundary = aws_iam_policy.boundary.arn
    }

    resource "aws_iam_role_policy_attachment" "operator" {
      role       = aws_iam_role.operator.name
      policy_arn = aws_iam_policy.operator.arn
    }
  `,
  cost: 'It is free in money. The first cut of a level is never right: let people ask for what is missing, and keep a way to take on more for an hour.',
  byHand: {
    run: 'aws iam get-account-authorization-details --filter User Role > account.json',
    look: 'Policies other than `AdministratorAccess` and read-only ones on users and roles, and some `PermissionsBoundary`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  ],
});
