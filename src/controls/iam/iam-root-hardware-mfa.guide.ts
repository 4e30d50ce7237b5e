import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the root user MFA, and no virtual device (an app that shows codes) among its devices? Passkeys, security keys and hardware tokens pass; so does a root without any credentials.',
  attack:
    'A letter about an overdue invoice leads to a page that looks like the AWS sign-in. It asks for the password of root, then for the six digits, and signs in with both while they are good. A security key would not have answered to that page’s name.',
  console: [
    'Sign in as the root user, open the menu with the account’s name, and choose *Security credentials*.',
    'Under *Multi-factor authentication (MFA)* choose *Assign MFA device*, *Passkey or security key*, and register a key; then a second one that is kept elsewhere.',
    'Mark the virtual device, and choose *Remove*.',
    'Of member accounts of an organization rather delete the root credentials: IAM, *Root access management*, in the management account.',
  ],
  cli: code`
    # Devices of root are registered and removed by root in the console. Which virtual ones there are:
    aws iam list-virtual-mfa-devices --assignment-status Assigned \
      --query 'VirtualMFADevices[?ends_with(User.Arn, ${'`:root`'})].SerialNumber'
  `,
  terraform: code`
    # In the management account: delete the root credentials of members, so that there is nothing to guard.
    resource "aws_iam_organizations_features" "this" {
      enabled_features = ["RootCredentialsManagement", "RootSessions"]
    }
  `,
  cost: 'Passkeys of a computer or phone are free, a security key costs a few tens of euros. Keep two, in different places: up to eight can be registered.',
  byHand: {
    run: code`
      aws iam get-account-summary --query SummaryMap.AccountMFAEnabled
      aws iam list-virtual-mfa-devices --assignment-status Assigned --query 'VirtualMFADevices[].User.Arn'
    `,
    look: '`1`, and no ARN that ends in `:root`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-fido-mfa-for-root.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-6',
  ],
});
