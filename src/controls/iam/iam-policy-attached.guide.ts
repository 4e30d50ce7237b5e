import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the managed policy of your own attached to at least one user, group or role, or the permissions boundary of one?',
  attack:
    'A policy `ReadLogs` was widened to everything for a weekend, and then detached, as people thought, for good. A year later a new colleague looks for a policy to read logs with, and attaches it to the whole team.',
  console: [
    'Open IAM, *Policies*, and filter by *Customer managed*; the column *Used as* is empty where nothing uses one.',
    'Choose the policy and *Delete*; its text can be kept in your repository.',
  ],
  cli: code`
    aws iam get-policy --policy-arn POLICY_ARN --query 'Policy.[AttachmentCount,PermissionsBoundaryUsageCount]'

    # Versions other than the default must go first:
    aws iam list-policy-versions --policy-arn POLICY_ARN
    aws iam delete-policy-version --policy-arn POLICY_ARN --version-id VERSION
    aws iam delete-policy --policy-arn POLICY_ARN
  `,
  terraform: code`
    # Delete the resource "aws_iam_policy", or use it:
    resource "aws_iam_role_policy_attachment" "this" {
      role       = "ROLE"
      policy_arn = aws_iam_policy.this.arn
    }
  `,
  cost: 'It is free. A policy that is attached by hand for emergencies looks unused: except it by name, or attach it to a role that only emergencies use.',
  byHand: {
    run: "aws iam list-policies --scope Local --query 'Policies[?AttachmentCount==`0`].[PolicyName,PermissionsBoundaryUsageCount]'",
    look: 'An empty list, or only policies that bound somebody (a number above 0).',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-delete.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  ],
});
