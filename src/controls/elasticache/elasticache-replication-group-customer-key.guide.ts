import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the cache encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every cache and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open ElastiCache, the cache, *Actions*, *Backup*.',
    'Pick the backup, *Restore*, and choose your key under *Encryption at rest*.',
    'Change the programs over, and delete the old cache.',
  ],
  cli: code`
    aws elasticache create-replication-group --replication-group-id NEW_GROUP \
      --replication-group-description 'Own key' --snapshot-name SNAPSHOT --at-rest-encryption-enabled \
      --kms-key-id KEY_ARN --cache-node-type NODE_TYPE
  `,
  terraform: code`
    resource "aws_elasticache_replication_group" "this" {
      # …
      at_rest_encryption_enabled = true
      kms_key_id                 = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A cache keeps its key for life: it takes a new one. Whoever uses the cache needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws elasticache describe-replication-groups --query "ReplicationGroups[].[ReplicationGroupId,KmsKeyId]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html',
  ],
});
