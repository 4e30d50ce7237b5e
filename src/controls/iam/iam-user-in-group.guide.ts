import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the user in at least one group?',
  attack:
    'A user from a project of long ago is in no group, so no review of groups ever meets it. Its two inline policies still give it the customer bucket.',
  console: [
    'Open IAM, *Users*, the user, and see under *Permissions* and *Security credentials* whether it is needed.',
    'If so: the tab *Groups*, *Add user to groups*.',
    'If not: *Delete*.',
  ],
  cli: code`
    aws iam add-user-to-group --user-name USER --group-name GROUP
  `,
  terraform: code`
    resource "aws_iam_user_group_membership" "this" {
      user   = "USER"
      groups = ["GROUP"]
    }
  `,
  cost: 'It is free. The user gets the group’s rights besides its own: take its own off, or it can do both.',
  byHand: {
    run: 'aws iam list-groups-for-user --user-name USER --query Groups[].GroupName',
    look: 'At least one name.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_add-remove-users.html'],
});
