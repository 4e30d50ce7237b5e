import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the nodes of the cluster lie in two availability zones or more?',
  attack:
    'The only zone of the cache fails on the day of a sale. The table was sized for what the cache left over, and throttles everybody.',
  console: [
    'Open DynamoDB, *DAX*, *Clusters*, the cluster, *Nodes*.',
    'Add nodes, and choose zones that have none.',
    'See that the subnet group has subnets in these zones.',
  ],
  cli: code`
    aws dax increase-replication-factor --cluster-name CLUSTER --new-replication-factor 3 \
      --availability-zones ZONE_A ZONE_B ZONE_C
  `,
  terraform: code`
    resource "aws_dax_cluster" "this" {
      # …
      replication_factor = 3
      availability_zones = ["ZONE_A", "ZONE_B", "ZONE_C"]
    }
  `,
  cost: 'Each node costs as much as the first.',
  byHand: {
    run: code`
    aws dax describe-clusters --query "Clusters[].[ClusterName,Nodes[].AvailabilityZone]"
  `,
    look: 'Two zones or more for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html'],
});
