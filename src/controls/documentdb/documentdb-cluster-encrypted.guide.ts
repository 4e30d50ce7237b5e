import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the storage of the DocumentDB cluster encrypted? Its snapshots and replicas then are as well.',
  attack:
    'Customers’ letters lie in a document store. A copy of its snapshot wanders to the account of a contractor and stays there when the contract ends; without encryption it can be read there for ever.',
  console: [
    'Open DocumentDB, *Snapshots*, and take a snapshot of the cluster.',
    'Choose *Restore snapshot*, and a KMS key under encryption.',
    'Change the programs over to the new cluster, and delete the old one with its snapshots.',
  ],
  cli: code`
    aws docdb restore-db-cluster-from-snapshot --db-cluster-identifier NEW_CLUSTER \
      --snapshot-identifier SNAPSHOT --engine docdb --kms-key-id KEY_ARN
  `,
  terraform: code`
    # Changing this makes a new, empty cluster: name a snapshot to restore.
    resource "aws_docdb_cluster" "this" {
      # …
      snapshot_identifier = "SNAPSHOT"
      storage_encrypted   = true
      kms_key_id          = "KEY_ARN"
    }
  `,
  cost: 'Encryption is free and cannot be felt. What is written between the snapshot and the change-over is lost unless nobody writes.',
  byHand: {
    run: code`
    aws docdb describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,StorageEncrypted]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html'],
});
