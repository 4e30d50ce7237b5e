import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the group at least one member?',
  attack:
    'The group `dba` was emptied when the team left, but its policies stayed. A new colleague is put into it because the name sounds right, and can now drop production databases.',
  console: [
    'Open IAM, *User groups*, and the group.',
    'If it is no longer needed, choose *Delete*; its policies that are managed elsewhere stay.',
    'Otherwise put its users in, on the tab *Users*.',
  ],
  cli: code`
    aws iam list-attached-group-policies --group-name GROUP --query 'AttachedPolicies[].PolicyArn'
    aws iam detach-group-policy --group-name GROUP --policy-arn POLICY_ARN
    aws iam list-group-policies --group-name GROUP
    aws iam delete-group-policy --group-name GROUP --policy-name POLICY
    aws iam delete-group --group-name GROUP
  `,
  terraform: code`
    # Delete the resource "aws_iam_group", or give it members:
    resource "aws_iam_group_membership" "this" {
      name  = "MEMBERSHIP"
      group = "GROUP"
      users = ["USER"]
    }
  `,
  cost: 'It is free. Scripts that put users into the group by its name fail once it is gone.',
  byHand: {
    run: 'aws iam get-group --group-name GROUP --query "length(Users)"',
    look: 'More than 0.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_delete.html'],
});
