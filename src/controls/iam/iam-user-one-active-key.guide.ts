import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the user at most one active access key? Two are allowed by AWS for the days of a rotation.',
  attack:
    'Two programs share a user, each with a key. One key leaks; CloudTrail tells the user and, to whoever looks closely, the key, but turning off the user stops both programs, so nobody dares to.',
  console: [
    'Open IAM, *Users*, the user, and the tab *Security credentials*.',
    'See by *Last used* which of the two keys is needed; if both are, give one of the programs a user or role of its own.',
    'Deactivate the other, and delete it after some days.',
  ],
  cli: code`
    aws iam list-access-keys --user-name USER
    aws iam get-access-key-last-used --access-key-id KEY_ID
    aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
    aws iam delete-access-key --user-name USER --access-key-id KEY_ID
  `,
  terraform: code`
    # Keep one resource "aws_iam_access_key" per user; the other, until it is deleted:
    resource "aws_iam_access_key" "old" {
      user   = "USER"
      status = "Inactive"
    }
  `,
  cost: 'It is free. During a rotation the control fails for a few days; that is a reminder, not a fault.',
  byHand: {
    run: code`
      aws iam list-access-keys --user-name USER \
        --query 'length(AccessKeyMetadata[?Status==\`Active\`])'
    `,
    look: '0 or 1.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
});
