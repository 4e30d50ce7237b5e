import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the user holds a policy that allows everything: does it hold it through a group, and not itself? Of users without such a policy the question does not arise.',
  attack:
    'When the list of administrators is gone through each quarter, people look at who is in the administrators group. A developer who got `AdministratorAccess` on his own user for a release two years ago is not in it.',
  console: [
    'Open IAM, *User groups*, the administrators group, and add the user.',
    'Open the user, the tab *Permissions*, and remove the policy from it.',
  ],
  cli: code`
    aws iam add-user-to-group --group-name Administrators --user-name USER
    aws iam detach-user-policy --user-name USER --policy-arn arn:aws:iam::aws:policy/AdministratorAccess

    # An inline one:
    aws iam delete-user-policy --user-name USER --policy-name POLICY
  `,
  terraform: code`
    resource "aws_iam_user_group_membership" "this" {
      user   = "USER"
      groups = ["Administrators"]
    }
  `,
  cost: 'It is free, and changes nothing of what the user may do. If the user need not be an administrator at all, leave it out of the group too.',
  byHand: {
    run: code`
      aws iam list-attached-user-policies --user-name USER
      aws iam list-user-policies --user-name USER
    `,
    look: 'Neither `AdministratorAccess` nor a policy of your own that allows `*` on `*`.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_add-remove-users.html'],
});
