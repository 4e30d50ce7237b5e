import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no policy on the user itself, attached or inline, AWS’s or yours, allow every action on every resource? Rights from groups are another question.',
  attack:
    'An administrator’s access key is in the shell history of a machine that was shared for a demonstration. It is permanent, asks for no MFA, and is the whole account.',
  console: [
    'Make a role for administrators with `AdministratorAccess`, whose trust asks for MFA, or use Identity Center.',
    'Open IAM, *Users*, the user, and the tab *Permissions*.',
    'Let the user take on that role (`sts:AssumeRole`), and remove the wide policy.',
  ],
  cli: code`
    aws iam list-attached-user-policies --user-name USER
    aws iam list-user-policies --user-name USER
    aws iam detach-user-policy --user-name USER --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
    aws iam delete-user-policy --user-name USER --policy-name POLICY
  `,
  terraform: code`
    # A role for administrators that asks for MFA:
    resource "aws_iam_role" "admin" {
      name                 = "Admin"
      max_session_duration = 3600

      assume_role_policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { AWS = "arn:aws:iam::ACCOUNT_ID:root" }
          Action    = "sts:AssumeRole"
          Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
        }]
      })
    }
  `,
  cost: 'It is free. Keep one tried way to administrator rights before you take the last one off. Programs that run with the user’s key need a policy of their own actions first.',
  byHand: {
    run: code`
      aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AdministratorAccess \
        --entity-filter User --query 'PolicyUsers[].UserName'
    `,
    look: 'Nobody; and no inline or customer policy with action `*` on resource `*` on any user.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
  ],
});
