import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the group at least one policy, attached or inline?',
  attack:
    'The group `Contractors` was made to hold their rights, and has none: each contractor got a policy of his own. When the contract ends, they are taken out of the group, and keep everything.',
  console: [
    'Open IAM, *User groups*, the group, and the tab *Permissions*.',
    'Attach what its members need, and take the same off the members; or delete the group.',
  ],
  cli: code`
    aws iam list-attached-group-policies --group-name GROUP
    aws iam list-group-policies --group-name GROUP
    aws iam attach-group-policy --group-name GROUP --policy-arn POLICY_ARN
  `,
  terraform: code`
    resource "aws_iam_group_policy_attachment" "this" {
      group      = "GROUP"
      policy_arn = "POLICY_ARN"
    }
  `,
  cost: 'It is free. Members get the rights of the group at once, so look first who they are.',
  byHand: {
    run: 'aws iam list-attached-group-policies --group-name GROUP',
    look: 'At least one policy here or in `list-group-policies`.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_attach-policy.html'],
});
