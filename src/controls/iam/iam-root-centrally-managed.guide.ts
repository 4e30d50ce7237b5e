import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the management of root credentials turned on for the organization? It is asked of the account that manages the organization, and of the one that this is delegated to; AWS tells nobody else.',
  attack:
    'Forty accounts were made for forty projects, each with a root user on a mailbox of the project. One domain of those mailboxes has run out. Whoever buys it asks for a new password, and is root of an account that nobody remembers, in the middle of the organization.',
  console: [
    'In the management account open IAM, *Root access management*, and choose *Enable*.',
    'Tick *Root credentials management* and *Privileged root actions in member accounts*.',
    'In the list of accounts take each one, *Take privileged action*, *Delete root user credentials*.',
  ],
  cli: code`
    aws organizations enable-aws-service-access --service-principal iam.amazonaws.com
    aws iam enable-organizations-root-credentials-management
    aws iam enable-organizations-root-sessions

    # For each member: credentials for this one task, and with them
    aws sts assume-root --target-principal MEMBER_ACCOUNT_ID \
      --task-policy-arn arn=arn:aws:iam::aws:policy/root-task/IAMDeleteRootUserCredentials
    aws iam delete-login-profile
  `,
  terraform: code`
    resource "aws_iam_organizations_features" "this" {
      enabled_features = ["RootCredentialsManagement", "RootSessions"]
    }
  `,
  cost: 'It is free. Turning it on changes nothing in the members; deleting their credentials ends what still signs in as root there. What only root can do, such as unlocking a bucket policy, is then done by short sessions from the management account.',
  byHand: {
    run: 'aws iam list-organizations-features --query EnabledFeatures',
    look: '`RootCredentialsManagement` is in the list.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-access-management.html',
  ],
});
