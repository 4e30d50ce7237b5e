import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the key not scheduled for deletion?',
  attack:
    'A thief with administrator rights schedules all keys for deletion in seven days, and writes to you on the eighth. Or a colleague clears out “old” keys, and the backups of five years with them.',
  console: [
    'Open KMS, *Customer managed keys*, the key, *Key actions*, *Cancel key deletion*.',
    'It is disabled then: enable it, or leave it disabled and watch who misses it.',
  ],
  cli: code`
    aws kms cancel-key-deletion --key-id KEY_ID
    aws kms enable-key --key-id KEY_ID
  `,
  terraform: code`
    resource "aws_kms_key" "this" {
      deletion_window_in_days = 30

      lifecycle {
        prevent_destroy = true
      }
    }
  `,
  cost: 'A key that stays costs a dollar a month; one that waits for its deletion costs nothing. CloudTrail shows when each key was last used.',
  byHand: {
    run: 'aws kms describe-key --key-id KEY_ID --query KeyMetadata.[KeyState,DeletionDate]',
    look: 'No `PendingDeletion`.',
  },
  links: ['https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html'],
});
