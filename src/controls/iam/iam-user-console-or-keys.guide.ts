import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the user either a console password or active access keys, but not both?',
  attack:
    'A developer’s console sign-in asks for MFA. Their access key, in a file on the laptop, asks for nothing and may do the same: malware takes the file.',
  console: [
    'Open IAM, *Users*, the user, and the tab *Security credentials*.',
    'A person: let their programs use `aws sso login` or a role, then deactivate and delete the keys.',
    'A program: choose *Manage console access*, *Disable console access*.',
  ],
  cli: code`
    # The user is a program:
    aws iam delete-login-profile --user-name USER

    # The user is a person:
    aws iam list-access-keys --user-name USER
    aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
    aws iam delete-access-key --user-name USER --access-key-id KEY_ID
  `,
  terraform: code`
    # Delete one of the two resources of the user:
    #   aws_iam_user_login_profile (console password) or aws_iam_access_key (access key)
  `,
  cost: 'It is free. People who use the CLI need another way: `aws configure sso` with Identity Center, or `aws login`. Scripts with the key stop when it is deactivated, and go on when it is activated again.',
  byHand: {
    run: code`
      aws iam generate-credential-report
      aws iam get-credential-report --query Content --output text | base64 --decode | cut -d, -f1,4,9,14
    `,
    look: 'No line with `true` for the password and for one of the keys.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html',
    'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
  ],
});
