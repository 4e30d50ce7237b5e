import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the root user an MFA device, or no credentials at all that one could sign in with?',
  attack:
    'The mailbox of the root user is taken over with a phished password. “Forgot password”, a letter, a link: without MFA that is the whole account, with no policy that could stop it.',
  console: [
    'Sign in as the root user, open the menu with the account’s name, and choose *Security credentials*.',
    'Under *Multi-factor authentication (MFA)* choose *Assign MFA device*.',
    'Register a passkey or security key, and a second one that is kept elsewhere.',
    'In an organization: from the management account, IAM, *Root access management*, and delete the root credentials of member accounts instead.',
  ],
  cli: code`
    # A device for root can only be registered by root in the console.
    # Member accounts of an organization, from the management account:
    aws organizations enable-aws-service-access --service-principal iam.amazonaws.com
    aws iam enable-organizations-root-credentials-management

    # Credentials for root tasks in one member account; with them, delete its password:
    aws sts assume-root --target-principal MEMBER_ACCOUNT_ID \
      --task-policy-arn arn=arn:aws:iam::aws:policy/root-task/IAMDeleteRootUserCredentials
    aws iam delete-login-profile
  `,
  terraform: code`
    # In the management account: manage (and delete) root credentials of members centrally.
    resource "aws_iam_organizations_features" "this" {
      enabled_features = ["RootCredentialsManagement", "RootSessions"]
    }
  `,
  cost: 'Passkeys and apps are free; a security key costs a few tens of euros. Keep two devices, in different places: losing the only one means a telephone call with AWS’s support. Up to eight can be registered.',
  byHand: {
    run: 'aws iam get-account-summary --query "SummaryMap.[AccountMFAEnabled,AccountPasswordPresent]"',
    look: 'First number 1, or both 0 (and no access keys of root either).',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-access-management.html',
  ],
});
