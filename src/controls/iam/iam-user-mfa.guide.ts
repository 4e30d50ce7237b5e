import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has every user with a console password an MFA device?',
  attack:
    'A page that looks like the AWS sign-in collects user name and password. With MFA (a passkey at that, which a false page cannot use) the collector gets no further.',
  console: [
    'Let the user sign in, open the menu with their name, and choose *Security credentials*.',
    'Under *Multi-factor authentication (MFA)* choose *Assign MFA device*, and register a passkey, security key or app.',
    'If they don’t need the console: IAM, *Users*, the user, *Security credentials*, *Manage console access*, *Disable*.',
  ],
  cli: code`
    # A virtual device; the user reads two codes in a row from their app.
    aws iam create-virtual-mfa-device --virtual-mfa-device-name USER \
      --outfile qr.png --bootstrap-method QRCodePNG
    aws iam enable-mfa-device --user-name USER --serial-number arn:aws:iam::ACCOUNT_ID:mfa/USER \
      --authentication-code1 CODE1 --authentication-code2 CODE2

    # Or take the password away:
    aws iam delete-login-profile --user-name USER
  `,
  terraform: code`
    # A device is registered by its owner. Until then, let the user do nothing else:
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
  cost: 'Passkeys and apps are free. The policy above also stops access keys of those users that are used without a session of MFA, which is often what one wants and always worth a word beforehand. A lost device is removed by an administrator.',
  byHand: {
    run: code`
      aws iam generate-credential-report
      aws iam get-credential-report --query Content --output text | base64 --decode | cut -d, -f1,4,8
    `,
    look: 'No line with `true` for the password and `false` for MFA.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html',
  ],
});
