import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is Multi-AZ on, so that primary and replicas lie in different zones?',
  attack: 'Primary and replica are on two machines and in one building. The building’s network fails.',
  console: ['Open ElastiCache, the cache, *Modify*.', 'Turn on *Multi-AZ*.', 'Apply immediately.'],
  cli: code`
    aws elasticache modify-replication-group --replication-group-id GROUP --multi-az-enabled \
      --automatic-failover-enabled --apply-immediately
  `,
  terraform: code`
    resource "aws_elasticache_replication_group" "this" {
      # …
      multi_az_enabled           = true
      automatic_failover_enabled = true
    }
  `,
  cost: 'The replica costs as much as the primary, and traffic between zones costs by the gigabyte.',
  byHand: {
    run: code`
    aws elasticache describe-replication-groups --query "ReplicationGroups[].[ReplicationGroupId,MultiAZ]"
  `,
    look: '`enabled` for every group.',
  },
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html'],
});
