import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has every user with a console password MFA, and no virtual device (an app that shows codes)? Passkeys, security keys and hardware tokens pass.',
  attack:
    'A false sign-in page asks for the password, then for the six digits of the app, and has both good for half a minute, which is enough for a program. A passkey belongs to the name of the true page, and says nothing to another.',
  console: [
    'Let the user sign in, open the menu with their name, and choose *Security credentials*.',
    'Under *Multi-factor authentication (MFA)* choose *Assign MFA device*, *Passkey or security key*; then a second one.',
    'Mark the virtual device, and choose *Remove*.',
  ],
  cli: code`
    # Passkeys are registered by their owner in the console. Once they work:
    aws iam deactivate-mfa-device --user-name USER --serial-number DEVICE_ARN
    aws iam delete-virtual-mfa-device --serial-number DEVICE_ARN
  `,
  terraform: code`
    # Let people register what they use, and let virtual devices be made by nobody:
    resource "aws_iam_group_policy" "no_codes" {
      name  = "NoVirtualMfa"
      group = "GROUP"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect   = "Deny"
          Action   = "iam:CreateVirtualMFADevice"
          Resource = "*"
        }]
      })
    }
  `,
  cost: 'Passkeys are free, a security key costs a few tens of euros. A person whose only key is lost needs an administrator: register two. The AWS CLI cannot use passkeys with `sts get-session-token`: people who work by it with access keys should change to `aws login` or Identity Center.',
  byHand: {
    run: code`
      aws iam list-virtual-mfa-devices --assignment-status Assigned \
        --query 'VirtualMFADevices[].[User.UserName,SerialNumber]'
    `,
    look: 'No user with a console password.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_fido.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html',
  ],
});
