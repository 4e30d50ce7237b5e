import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the snapshot of the cluster encrypted? Automated snapshots are asked about too: they are as their database is.',
  attack:
    'Backups are copied about more than databases: to a test account, to a partner, to another region. The unencrypted one can be read wherever it ends up; of the encrypted one only those make use whom the key’s policy names.',
  console: [
    'Open RDS, *Snapshots*, and pick the snapshot.',
    'Choose *Actions*, *Copy snapshot*, tick *Enable encryption*, and choose a KMS key.',
    'Delete the unencrypted snapshot when the copy is there.',
  ],
  cli: code`
    aws docdb restore-db-cluster-from-snapshot --db-cluster-identifier ENCRYPTED --snapshot-identifier SNAPSHOT \
      --engine docdb --kms-key-id KEY_ARN
    aws docdb create-db-cluster-snapshot --db-cluster-identifier ENCRYPTED \
      --db-cluster-snapshot-identifier ENCRYPTED_SNAPSHOT
    aws docdb delete-db-cluster-snapshot --db-cluster-snapshot-identifier SNAPSHOT
  `,
  terraform: code`
    resource "aws_docdb_cluster" "this" {
      # …
      snapshot_identifier = "SNAPSHOT"
      storage_encrypted   = true
    }
  `,
  cost: 'Encryption is free, a key of your own costs a dollar a month. Automated snapshots stay unencrypted until the database itself is replaced by an encrypted one.',
  byHand: {
    run: code`
    aws docdb describe-db-cluster-snapshots --query "DBClusterSnapshots[].[DBClusterSnapshotIdentifier,StorageEncrypted]"
  `,
    look: '`true` for every snapshot.',
  },
  links: [
    'https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore-copy_cluster_snapshot.html',
  ],
});
