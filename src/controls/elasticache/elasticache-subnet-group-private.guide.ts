import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the subnets of each group that a cache uses have no route to an internet gateway?',
  attack:
    'The cache was made with what the console offered: the default subnets, all of which lead to the internet. A cache never has a public address, but the next machine in its subnet does, with the same open rule.',
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
    resource "aws_elasticache_subnet_group" "private" {
      name       = "PRIVATE"
      subnet_ids = ["SUBNET_A", "SUBNET_B"]
    }
  `,
  cost: 'A cache cannot change its subnet group: it takes a new one from a backup.',
  byHand: {
    run: code`
    aws elasticache describe-cache-subnet-groups --query "CacheSubnetGroups[].[CacheSubnetGroupName,Subnets[].SubnetIdentifier]"
  `,
    look: 'No route to `igw-…` in the route table of any of the subnets.',
  },
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html'],
});
