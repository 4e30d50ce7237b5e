import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the Memcached cluster, or the single node of Redis OSS, encrypt connections?',
  attack:
    'Rendered pages of the customers’ area are cached, with names and addresses in them. Whoever reads along between web server and cache reads what customers read.',
  console: [
    'Open ElastiCache, *Create cache*, Memcached, and tick *Encryption in transit*.',
    'Change the clients to TLS, then to the new endpoint.',
    'Delete the old cluster.',
  ],
  cli: code`
    aws elasticache create-cache-cluster --cache-cluster-id NEW_CLUSTER --engine memcached --num-cache-nodes 2 \
      --cache-node-type NODE_TYPE --transit-encryption-enabled
  `,
  terraform: code`
    resource "aws_elasticache_cluster" "this" {
      # …
      engine                     = "memcached"
      transit_encryption_enabled = true
    }
  `,
  cost: 'It costs some CPU. The new cluster starts empty, and clients need a library that speaks TLS.',
  byHand: {
    run: code`
    aws elasticache describe-cache-clusters --query "CacheClusters[].[CacheClusterId,ReplicationGroupId,TransitEncryptionEnabled]"
  `,
    look: '`true` for every cluster that is in no replication group.',
  },
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption-mc.html'],
});
