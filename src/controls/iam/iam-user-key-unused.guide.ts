import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Was every active access key of the user used within the days of the setting `days`? A key that was never used counts from the day it was made.',
  attack:
    'A key in a forgotten repository still works. Nobody would miss it, and so nobody notices when it is used again, by somebody else.',
  console: [
    'Open IAM, *Users*, the user, and the tab *Security credentials*.',
    'Deactivate the key whose *Last used* is long ago.',
    'After some weeks without complaint, delete it.',
  ],
  cli: code`
    aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
    aws iam delete-access-key --user-name USER --access-key-id KEY_ID
  `,
  terraform: code`
    resource "aws_iam_access_key" "this" {
      user   = "USER"
      status = "Inactive"
    }
  `,
  cost: 'It is free. Jobs that run once a quarter may need the key: a deactivated one can be activated again.',
  byHand: {
    run: code`
      aws iam list-access-keys --user-name USER --query 'AccessKeyMetadata[?Status==\`Active\`].AccessKeyId'
      aws iam get-access-key-last-used --access-key-id KEY_ID --query AccessKeyLastUsed
    `,
    look: 'A `LastUsedDate` within the last 90 days.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html'],
});
