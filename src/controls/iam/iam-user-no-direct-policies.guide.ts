import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there no policy, attached or inline, on the user itself, so that all rights come through groups?',
  attack:
    'Somebody moves from operations to sales. Their groups are changed the same day; the policy that was once pinned on the person for a night shift is not, and two years later a leaked key of sales restarts servers.',
  console: [
    'Open IAM, *Users*, the user, and the tab *Permissions*.',
    'Put what the user needs on a group, and the user into the group (tab *Groups*).',
    'Remove the policies from the user; *Actions*, *Copy permissions* does not help here, it copies the fault.',
  ],
  cli: code`
    aws iam list-attached-user-policies --user-name USER
    aws iam attach-group-policy --group-name GROUP --policy-arn POLICY_ARN
    aws iam add-user-to-group --user-name USER --group-name GROUP
    aws iam detach-user-policy --user-name USER --policy-arn POLICY_ARN

    # Inline ones: read, put on the group, delete.
    aws iam get-user-policy --user-name USER --policy-name POLICY
    aws iam put-group-policy --group-name GROUP --policy-name POLICY --policy-document file://policy.json
    aws iam delete-user-policy --user-name USER --policy-name POLICY
  `,
  terraform: code`
    resource "aws_iam_group_policy_attachment" "this" {
      group      = "GROUP"
      policy_arn = "POLICY_ARN"
    }

    resource "aws_iam_user_group_membership" "this" {
      user   = "USER"
      groups = ["GROUP"]
    }
  `,
  cost: 'It is free. A user can be in 10 groups, and a group holds 10 managed policies unless the quota is raised. Others in the group get the rights as well.',
  byHand: {
    run: code`
      aws iam list-attached-user-policies --user-name USER --query AttachedPolicies
      aws iam list-user-policies --user-name USER --query PolicyNames
    `,
    look: 'Two empty lists.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html'],
});
