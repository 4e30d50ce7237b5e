import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the storage of the Neptune cluster encrypted? Its snapshots and replicas then are as well.',
  attack:
    'The graph of who knows whom is copied to a test account for a trial of a new version. There everybody may share snapshots, and one day somebody does; had it been encrypted, the key would have stayed at home.',
  console: [
    'Open Neptune, *Snapshots*, and take a snapshot of the cluster.',
    'Choose *Restore snapshot*, and a KMS key under encryption.',
    'Change the programs over to the new cluster, and delete the old one with its snapshots.',
  ],
  cli: code`
    aws neptune restore-db-cluster-from-snapshot --db-cluster-identifier NEW_CLUSTER \
      --snapshot-identifier SNAPSHOT --engine neptune --kms-key-id KEY_ARN
  `,
  terraform: code`
    # Changing this makes a new, empty cluster: name a snapshot to restore.
    resource "aws_neptune_cluster" "this" {
      # …
      snapshot_identifier = "SNAPSHOT"
      storage_encrypted   = true
      kms_key_arn         = "KEY_ARN"
    }
  `,
  cost: 'Encryption is free and cannot be felt. What is written between the snapshot and the change-over is lost unless nobody writes.',
  byHand: {
    run: code`
    aws neptune describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,StorageEncrypted]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html'],
});
