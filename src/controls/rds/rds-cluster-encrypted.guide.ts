import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the storage of the Aurora or Multi-AZ DB cluster encrypted? Its backups, replicas and snapshots then are as well.',
  attack:
    'Somebody with a stolen key may make and share snapshots of databases. The unencrypted one is restored in their own account ten minutes later, with every table; from the encrypted one they get nothing without the key.',
  console: [
    'Open RDS, the cluster, *Actions*, *Take snapshot*.',
    'Pick the snapshot, *Actions*, *Restore snapshot*, and under *Encryption* choose a KMS key.',
    'Point the applications to the new cluster’s endpoint (or rename the two), and delete the old cluster.',
  ],
  cli: code`
    aws rds create-db-cluster-snapshot --db-cluster-identifier CLUSTER --db-cluster-snapshot-identifier SNAPSHOT
    aws rds wait db-cluster-snapshot-available --db-cluster-snapshot-identifier SNAPSHOT
    aws rds restore-db-cluster-from-snapshot --db-cluster-identifier NEW_CLUSTER \
      --snapshot-identifier SNAPSHOT --engine ENGINE --kms-key-id KEY_ARN
    aws rds create-db-instance --db-instance-identifier NEW_INSTANCE --db-cluster-identifier NEW_CLUSTER \
      --engine ENGINE --db-instance-class CLASS
  `,
  terraform: code`
    # Changing this makes a new, empty cluster: name a snapshot of the old one.
    resource "aws_rds_cluster" "this" {
      # …
      snapshot_identifier = "SNAPSHOT"
      storage_encrypted   = true
      kms_key_id          = "KEY_ARN"
    }
  `,
  cost: 'Encryption is free and cannot be felt. The move is the cost: what is written between snapshot and change-over is lost unless you stop writing or replicate (a blue/green deployment or DMS keeps the pause short).',
  byHand: {
    run: 'aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,StorageEncrypted]"',
    look: '`true` for every cluster.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-restore-snapshot.html',
  ],
});
