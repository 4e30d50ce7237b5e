import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is automatic failover on, so that a replica takes over when the primary fails?',
  attack:
    'The primary’s machine dies at night. The replica has every key and takes no writes; sign-ins fail until somebody wakes up.',
  console: [
    'Open ElastiCache, the cache, *Modify*.',
    'Turn on *Auto-failover*; a group without replicas needs one first.',
    'Apply immediately.',
  ],
  cli: code`
    aws elasticache modify-replication-group --replication-group-id GROUP --automatic-failover-enabled --apply-immediately
  `,
  terraform: code`
    resource "aws_elasticache_replication_group" "this" {
      # …
      automatic_failover_enabled = true
      num_cache_clusters         = 2
    }
  `,
  cost: 'A replica costs as much as the primary.',
  byHand: {
    run: code`
    aws elasticache describe-replication-groups --query "ReplicationGroups[].[ReplicationGroupId,AutomaticFailover]"
  `,
    look: '`enabled` for every group.',
  },
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html'],
});
