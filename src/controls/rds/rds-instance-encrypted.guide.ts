import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the storage of the RDS instance encrypted? Its backups, read replicas and snapshots then are as well.',
  attack:
    'Somebody with a stolen key may make and share snapshots of databases. The unencrypted one is restored in their own account ten minutes later, with every table; from the encrypted one they get nothing without the key.',
  console: [
    'Open RDS, the instance, *Actions*, *Take snapshot*.',
    'Pick the snapshot, *Actions*, *Copy snapshot*, tick *Enable encryption*, and choose a KMS key.',
    'Pick the copy, *Actions*, *Restore snapshot*, with the same settings under a new name.',
    'Rename the two instances so that the endpoint stays, and delete the old one.',
  ],
  cli: code`
    aws rds create-db-snapshot --db-instance-identifier INSTANCE --db-snapshot-identifier SNAPSHOT
    aws rds wait db-snapshot-available --db-snapshot-identifier SNAPSHOT
    aws rds copy-db-snapshot --source-db-snapshot-identifier SNAPSHOT \
      --target-db-snapshot-identifier ENCRYPTED_SNAPSHOT --kms-key-id KEY_ARN
    aws rds wait db-snapshot-available --db-snapshot-identifier ENCRYPTED_SNAPSHOT
    aws rds restore-db-instance-from-db-snapshot --db-instance-identifier NEW_INSTANCE \
      --db-snapshot-identifier ENCRYPTED_SNAPSHOT
  `,
  terraform: code`
    # Changing this makes a new, empty database: name an encrypted copy of a snapshot.
    resource "aws_db_instance" "this" {
      # …
      snapshot_identifier = "ENCRYPTED_SNAPSHOT"
      storage_encrypted   = true
      kms_key_id          = "KEY_ARN"
    }
  `,
  cost: 'Encryption is free and cannot be felt. What is written between the snapshot and the change-over is lost unless you stop writing or replicate it (DMS). The restored instance has the default parameter and security groups unless you name yours.',
  byHand: {
    run: 'aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,StorageEncrypted]"',
    look: '`true` for every instance.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html'],
});
