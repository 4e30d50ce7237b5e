import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the key in use or about to be deleted, rather than disabled and forgotten?',
  attack:
    'A key was disabled for a test and never enabled again. Half a year later a restore is needed, and the snapshot cannot be opened; nobody remembers why.',
  console: [
    'Look in CloudTrail when the key was last asked for, and by whom.',
    'Open KMS, the key, *Key actions*: *Enable*, or *Schedule key deletion* with 30 days.',
  ],
  cli: code`
    aws kms enable-key --key-id KEY_ID
    aws kms schedule-key-deletion --key-id KEY_ID --pending-window-in-days 30
  `,
  terraform: code`
    resource "aws_kms_key" "this" {
      is_enabled              = true
      deletion_window_in_days = 30
    }
  `,
  cost: 'A disabled key costs a dollar a month like any other. A deletion cannot be undone once the wait is over.',
  byHand: {
    run: 'aws kms describe-key --key-id KEY_ID --query KeyMetadata.KeyState',
    look: 'Not `Disabled`.',
  },
  links: ['https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html'],
});
