import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every active SSH key that the user has for CodeCommit at most as old as the setting `days` says?',
  attack:
    'The build server of an agency got a key to the shop’s repository in 2019, without a passphrase, so that it may work at night. The server was sold with its disk, and the repository takes the key to this day.',
  console: [
    'Open IAM, *Users*, the user, and the tab *Security credentials*.',
    'Under *SSH public keys for AWS CodeCommit* choose *Upload SSH public key*, and use the new one.',
    'Make the old one inactive; after some days delete it.',
  ],
  cli: code`
    aws iam upload-ssh-public-key --user-name USER --ssh-public-key-body file://new.pub
    aws iam update-ssh-public-key --user-name USER --ssh-public-key-id OLD_KEY_ID --status Inactive
    aws iam delete-ssh-public-key --user-name USER --ssh-public-key-id OLD_KEY_ID
  `,
  terraform: code`
    resource "aws_iam_user_ssh_key" "this" {
      username   = "USER"
      encoding   = "SSH"
      public_key = file("new.pub")
    }
  `,
  cost: 'It is free. Programs that fetch with the old key stop: make it inactive first, which can be undone. `git-remote-codecommit` needs no such key at all, but the credentials of a role.',
  byHand: {
    run: "aws iam list-ssh-public-keys --user-name USER --query 'SSHPublicKeys[].[SSHPublicKeyId,Status,UploadDate]'",
    look: 'No `Active` key from more than 180 days ago.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html'],
});
