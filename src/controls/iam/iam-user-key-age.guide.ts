import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every active access key of the user at most as old as the setting `days` says?',
  attack:
    'The key of a reporting job was made in 2019. Since then it has been in two laptops, a wiki page, a container image and the bag of a consultant; any of them is enough.',
  console: [
    'Open IAM, *Users*, the user, and the tab *Security credentials*.',
    'Choose *Create access key*, and give the new one to what uses the old.',
    'When *Last used* of the old one stands still, deactivate it; after some days delete it.',
    'Better: let the program run with a role (EC2, ECS, Lambda, EKS, or IAM Roles Anywhere outside AWS), and make no key at all.',
  ],
  cli: code`
    aws iam create-access-key --user-name USER
    aws iam get-access-key-last-used --access-key-id OLD_KEY_ID
    aws iam update-access-key --user-name USER --access-key-id OLD_KEY_ID --status Inactive
    aws iam delete-access-key --user-name USER --access-key-id OLD_KEY_ID
  `,
  terraform: code`
    # A key in Terraform stands in its state in the clear: keep the state encrypted, or do without.
    resource "aws_iam_access_key" "new" {
      user = "USER"
    }
  `,
  cost: 'It is free in money. A key that is somewhere nobody remembers stops something: deactivate first, which can be undone, and delete later.',
  byHand: {
    run: 'aws iam list-access-keys --user-name USER --query "AccessKeyMetadata[].[AccessKeyId,Status,CreateDate]"',
    look: 'No `Active` key from more than 90 days ago.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
    'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html',
  ],
});
