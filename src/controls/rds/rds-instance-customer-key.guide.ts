import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the instance encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every instance and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open RDS, the instance, *Actions*, *Take snapshot*.',
    'Pick the snapshot, *Actions*, *Copy snapshot*, and choose your key under *Encryption*.',
    'Restore the copy under a new name, and change the programs over.',
  ],
  cli: code`
    aws rds copy-db-snapshot --source-db-snapshot-identifier SNAPSHOT \
      --target-db-snapshot-identifier COPY --kms-key-id KEY_ARN
    aws rds restore-db-instance-from-db-snapshot --db-instance-identifier NEW_INSTANCE \
      --db-snapshot-identifier COPY
  `,
  terraform: code`
    # Changing the key makes a new, empty database: name a copy of a snapshot.
    resource "aws_db_instance" "this" {
      # …
      snapshot_identifier = "COPY"
      storage_encrypted   = true
      kms_key_id          = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. An instance gets another key only by restoring a copy of a snapshot. Whoever uses the instance needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,KmsKeyId]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html',
  ],
});
