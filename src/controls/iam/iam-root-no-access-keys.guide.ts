import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the root user no access key, active or not?',
  attack:
    'A script of the early days signs with root’s key, and the script is in a repository that was made public with the rest. Within minutes the key makes new users in every region, and no policy of the account can say no to it.',
  console: [
    'Find what uses the key: in CloudTrail’s *Event history*, by its access key id.',
    'Move that to a role, or to a user with just the rights that it needs.',
    'Sign in as the root user, *Security credentials*, *Access keys*: deactivate the key, wait, and delete it.',
  ],
  cli: code`
    # What the key was used for:
    aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=KEY_ID

    # Signed by the root key itself:
    aws iam update-access-key --access-key-id KEY_ID --status Inactive
    aws iam delete-access-key --access-key-id KEY_ID

    # Member accounts, from the management account of the organization:
    aws sts assume-root --target-principal MEMBER_ACCOUNT_ID \
      --task-policy-arn arn=arn:aws:iam::aws:policy/root-task/IAMDeleteRootUserCredentials
  `,
  terraform: code`
    # Keys of root cannot be managed. In the management account, root credentials of members can be:
    resource "aws_iam_organizations_features" "this" {
      enabled_features = ["RootCredentialsManagement", "RootSessions"]
    }
  `,
  cost: 'It is free. Whatever signs with the key stops: a deactivated key can be turned on again, a deleted one cannot be brought back.',
  byHand: {
    run: 'aws iam get-account-summary --query SummaryMap.AccountAccessKeysPresent',
    look: '0.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_delete-key.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
  ],
});
