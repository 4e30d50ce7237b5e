import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the snapshot of the instance encrypted? Automated snapshots are asked about too: they are as their database is.',
  attack:
    'Backups are copied about more than databases: to a test account, to a partner, to another region. The unencrypted one can be read wherever it ends up; of the encrypted one only those make use whom the key’s policy names.',
  console: [
    'Open RDS, *Snapshots*, and pick the snapshot.',
    'Choose *Actions*, *Copy snapshot*, tick *Enable encryption*, and choose a KMS key.',
    'Delete the unencrypted snapshot when the copy is there.',
  ],
  cli: code`
    aws rds copy-db-snapshot --source-db-snapshot-identifier SNAPSHOT \
      --target-db-snapshot-identifier ENCRYPTED --kms-key-id KEY_ARN
    aws rds delete-db-snapshot --db-snapshot-identifier SNAPSHOT
  `,
  terraform: code`
    resource "aws_db_snapshot_copy" "encrypted" {
      source_db_snapshot_identifier = "SNAPSHOT_ARN"
      target_db_snapshot_identifier = "ENCRYPTED"
      kms_key_id                    = "KEY_ARN"
    }
  `,
  cost: 'Encryption is free, a key of your own costs a dollar a month. Automated snapshots stay unencrypted until the database itself is replaced by an encrypted one.',
  byHand: {
    run: code`
    aws rds describe-db-snapshots --query "DBSnapshots[].[DBSnapshotIdentifier,Encrypted]"
  `,
    look: '`true` for every snapshot.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html'],
});
