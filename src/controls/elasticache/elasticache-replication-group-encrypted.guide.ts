import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the replication group encrypted at rest: what it writes to disk, and its backups? Groups that ElastiCache encrypts with a key of its own count.',
  attack:
    'A nightly backup of the session cache goes to a bucket for the analysts. In it are the sessions of everybody who was signed in at two o’clock, in plain text.',
  console: [
    'Open ElastiCache, the cache, *Actions*, *Backup*.',
    'Pick the backup, *Restore*, and tick *Encryption at rest*.',
    'Change the programs over, and delete the old cache.',
  ],
  cli: code`
    aws elasticache create-snapshot --replication-group-id GROUP --snapshot-name SNAPSHOT
    aws elasticache create-replication-group --replication-group-id NEW_GROUP \
      --replication-group-description 'Encrypted' --snapshot-name SNAPSHOT --at-rest-encryption-enabled \
      --transit-encryption-enabled --cache-node-type NODE_TYPE
  `,
  terraform: code`
    resource "aws_elasticache_replication_group" "this" {
      # …
      at_rest_encryption_enabled = true
    }
  `,
  cost: 'It is free; some node types get slightly slower. What is written between backup and change-over is lost, which a cache should bear.',
  byHand: {
    run: code`
    aws elasticache describe-replication-groups --query "ReplicationGroups[].[ReplicationGroupId,AtRestEncryptionEnabled]"
  `,
    look: '`true` for every group, or `StorageEncryptionType` other than `none`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html'],
});
