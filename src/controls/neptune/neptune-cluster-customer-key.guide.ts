import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the cluster encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every cluster and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open Neptune, *Snapshots*, and take a snapshot of the cluster.',
    'Choose *Restore snapshot*, and your key under encryption.',
    'Change the programs over to the new cluster.',
  ],
  cli: code`
    aws neptune restore-db-cluster-from-snapshot --db-cluster-identifier NEW_CLUSTER \
      --snapshot-identifier SNAPSHOT --engine neptune --kms-key-id KEY_ARN
  `,
  terraform: code`
    # Changing the key makes a new, empty cluster: name a snapshot to restore.
    resource "aws_neptune_cluster" "this" {
      # …
      snapshot_identifier = "SNAPSHOT"
      storage_encrypted   = true
      kms_key_arn         = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A cluster gets another key only by a restore. Whoever uses the cluster needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws neptune describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,KmsKeyId]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html',
  ],
});
