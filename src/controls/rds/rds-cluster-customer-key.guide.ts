import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the cluster encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every cluster and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open RDS, *Snapshots*, and take a snapshot of the cluster.',
    'Pick it, *Actions*, *Copy snapshot*, and choose your key under *Encryption*.',
    'Restore the copy as a new cluster, and change the programs over.',
  ],
  cli: code`
    aws rds copy-db-cluster-snapshot --source-db-cluster-snapshot-identifier SNAPSHOT \
      --target-db-cluster-snapshot-identifier COPY --kms-key-id KEY_ARN
    aws rds restore-db-cluster-from-snapshot --db-cluster-identifier NEW_CLUSTER \
      --snapshot-identifier COPY --engine aurora-postgresql
  `,
  terraform: code`
    # Changing the key makes a new, empty cluster: name a copy of a snapshot.
    resource "aws_rds_cluster" "this" {
      # …
      snapshot_identifier = "COPY"
      storage_encrypted   = true
      kms_key_id          = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A cluster gets another key only by restoring a copy of a snapshot. Whoever uses the cluster needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,KmsKeyId]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.Keys.html',
  ],
});
