import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Was the role used within the days of the setting `days`, or made within them? AWS keeps the last use for 400 days.',
  attack:
    'A supplier was given a role three years ago and is long gone; so is the supplier’s own security. Who buys their account’s keys on a forum still comes in by that role.',
  console: [
    'Open IAM, *Roles*, and sort by *Last activity*.',
    'Open the role, and look at *Trust relationships* and *Access Advisor* for who used it and for what.',
    'First make it unusable, by a deny policy or an empty trust; after some weeks without complaint delete it.',
  ],
  cli: code`
    aws iam get-role --role-name ROLE --query 'Role.[RoleLastUsed,CreateDate,AssumeRolePolicyDocument]'

    # Shut it, keeping everything else for the way back:
    aws iam put-role-policy --role-name ROLE --policy-name DenyAll --policy-document \
      '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}'

    # Later, when its policies are detached and its instance profiles removed:
    aws iam delete-role --role-name ROLE
  `,
  terraform: code`
    # Delete the resource "aws_iam_role". To shut it first:
    resource "aws_iam_role_policy" "deny_all" {
      name = "DenyAll"
      role = "ROLE"

      policy = jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Deny", Action = "*", Resource = "*" }]
      })
    }
  `,
  cost: 'It is free. Roles for emergencies and for yearly tasks look unused: except those by name. A role that was deleted and made anew has another id, which policies elsewhere that named it do not know.',
  byHand: {
    run: 'aws iam get-role --role-name ROLE --query "Role.[RoleLastUsed.LastUsedDate,CreateDate]"',
    look: 'A date within the last 90 days (`list-roles` does not show it).',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage_delete.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html',
  ],
});
