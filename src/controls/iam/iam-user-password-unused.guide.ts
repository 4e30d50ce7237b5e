import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Was the user’s console password used within the days of the setting `days`? One that was never used counts from the day it was set.',
  attack:
    'A trainee of last summer still has a user. The password is the one of their private mailbox, which was in a leak this spring; nobody wonders at the sign-in, since nobody thinks of the user.',
  console: [
    'Open IAM, *Users*, and sort by *Console last sign-in*.',
    'Open the user, the tab *Security credentials*, *Manage console access*, *Disable console access*.',
    'If nobody needs the user at all: *Delete*.',
  ],
  cli: code`
    aws iam delete-login-profile --user-name USER
  `,
  terraform: code`
    # Delete the resource "aws_iam_user_login_profile" of the user.
  `,
  cost: 'It is free. The user’s access keys go on working; a new password can be set at any time. Emergency users look unused: except those by name.',
  byHand: {
    run: 'aws iam list-users --query "Users[].[UserName,PasswordLastUsed]"',
    look: 'No user with a password whose last use is more than 90 days ago (`get-login-profile` tells whether there is one).',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html'],
});
