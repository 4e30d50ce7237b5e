import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does any cache lie in the subnet group called `default`, which ElastiCache makes of the default VPC?',
  attack:
    'A trial in the default VPC became the session cache. Around it everybody makes machines with public addresses, because that is what the default VPC is for.',
  console: [
    'Open ElastiCache, *Subnet groups*, *Create subnet group*, of private subnets.',
    'Restore a backup of the cache into it.',
    'Change the programs over, and delete the old cache.',
  ],
  cli: code`
    aws elasticache create-cache-subnet-group --cache-subnet-group-name PRIVATE \
      --cache-subnet-group-description private --subnet-ids SUBNET_A SUBNET_B
  `,
  terraform: code`
    resource "aws_elasticache_replication_group" "this" {
      # …
      subnet_group_name = "PRIVATE"
    }
  `,
  cost: 'A cache cannot change its subnet group: it takes a new one from a backup.',
  byHand: {
    run: code`
    aws elasticache describe-cache-clusters --query "CacheClusters[].[CacheClusterId,ReplicationGroupId,CacheSubnetGroupName]"
  `,
    look: 'Never `default`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html'],
});
