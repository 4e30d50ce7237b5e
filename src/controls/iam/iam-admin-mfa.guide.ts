import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has every user that holds a policy which allows everything, by itself or through a group, an MFA device? Users with neither a password nor an active key are not asked about.',
  attack:
    'The newest colleague was put into the administrators’ group on the first day, and would “do MFA later”. The password was also that of a forum, whose list is sold since spring.',
  console: [
    'Let the user sign in, open the menu with their name, and choose *Security credentials*, *Assign MFA device*.',
    'If the user is a program’s: open IAM, *Users*, the user, and take it out of the group; give the program a role of what it uses.',
  ],
  cli: code`
    # Who is in the group, and who has a device:
    aws iam get-group --group-name GROUP --query 'Users[].UserName'
    aws iam list-mfa-devices --user-name USER

    # Until there is one:
    aws iam remove-user-from-group --group-name GROUP --user-name USER
  `,
  terraform: code`
    # Let whoever comes without MFA do nothing but register a device:
    resource "aws_iam_group_policy" "mfa_first" {
      name  = "MfaFirst"
      group = "GROUP"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Deny"
          NotAction = ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:GetUser", "iam:ListMFADevices", "iam:ListVirtualMFADevices", "iam:ResyncMFADevice", "sts:GetSessionToken"]
          Resource  = "*"
          Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" } }
        }]
      })
    }
  `,
  cost: 'Passkeys and apps are free. A device guards the sign-in only: what an access key can do without it is another control’s question, which the policy above answers too.',
  byHand: {
    run: code`
      aws iam generate-credential-report
      aws iam get-credential-report --query Content --output text | base64 --decode | cut -d, -f1,4,8
    `,
    look: 'No administrator with `false` in the last column.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#enable-mfa-for-privileged-users',
  ],
});
