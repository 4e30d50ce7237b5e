import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Have at most `maxPercent` percent of the IAM users, or at most `atLeast` of them, an active access key? Both are 0 at first: none.',
  attack:
    'A key was made for a backup program in 2019. It is on two machines, in a wiki and in the mailbox of somebody who left. It works from everywhere, and the first sign of its theft is the bill.',
  console: [
    'Open IAM, *Credential report*, and look for `access_key_1_active` and `access_key_2_active`.',
    'Programs on EC2, ECS, EKS and Lambda: give them a role.',
    'Pipelines and clusters elsewhere: a role that trusts their OpenID Connect provider; servers elsewhere: Roles Anywhere or a hybrid activation.',
    'People: Identity Center, with `aws sso login` on the command line.',
    'Deactivate each key; delete it when nothing has failed for some weeks.',
  ],
  cli: code`
    aws iam list-access-keys --user-name USER
    aws iam get-access-key-last-used --access-key-id KEY_ID
    aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
    aws iam delete-access-key --user-name USER --access-key-id KEY_ID
  `,
  terraform: code`
    # In the place of "aws_iam_access_key", for a program on EC2:
    resource "aws_iam_instance_profile" "this" {
      name = "PROFILE"
      role = aws_iam_role.this.name
    }
  `,
  cost: 'It is free in money, and takes work for each program. Some products of others take nothing but keys: allow as many by `atLeast`, with policies of little and a condition on the address they come from.',
  byHand: {
    run: 'aws iam get-credential-report --query Content --output text',
    look: 'Decoded from Base64: no user with `true` in the columns `access_key_1_active` and `access_key_2_active`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds-programmatic-access.html',
    'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html',
  ],
});
