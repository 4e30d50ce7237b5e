import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there a group that gives full administrator rights, with at least one user in it? Where there are no IAM users, or no user is an administrator since people take on a role for that, the question does not arise.',
  attack:
    'There is one user `admin`, whose password three people know. When the trail shows that it deleted a database, nobody can tell which of them it was, and its password cannot be changed without locking out the other two.',
  console: [
    'Open IAM, *User groups*, *Create group*, and name it `Administrators`.',
    'Attach *AdministratorAccess*, and add the own user of each administrator.',
    'Take the shared user away, once nothing uses it.',
  ],
  cli: code`
    aws iam create-group --group-name Administrators
    aws iam attach-group-policy --group-name Administrators \
      --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
    aws iam add-user-to-group --group-name Administrators --user-name USER
  `,
  terraform: code`
    resource "aws_iam_group" "administrators" {
      name = "Administrators"
    }

    resource "aws_iam_group_policy_attachment" "administrators" {
      group      = aws_iam_group.administrators.name
      policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
    }

    resource "aws_iam_group_membership" "administrators" {
      name  = "administrators"
      group = aws_iam_group.administrators.name
      users = ["USER"]
    }
  `,
  cost: 'It is free. AWS recommends Identity Center over IAM users for people: there, a permission set that a group of administrators is assigned to is the same thing.',
  byHand: {
    run: code`
      aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AdministratorAccess --entity-filter Group
      aws iam get-group --group-name GROUP --query 'Users[].UserName'
    `,
    look: 'A group, and the names of single people in it.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
  ],
});
