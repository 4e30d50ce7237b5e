import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the instance in subnets from which no route leads to an internet gateway? All subnets that it may come to lie in are asked about, each by its own route table or the VPC’s main one.',
  attack:
    'A database lies beside the web servers, in the public subnets, because that was the only group of subnets there was. It has no public address today; the next colleague who needs to look into it from home ticks one box, and the routes are there already.',
  console: [
    'Open Neptune, *Subnet groups*, and create one of private subnets.',
    'Restore a snapshot of the cluster into it.',
    'Change the programs over, and delete the old cluster.',
  ],
  cli: code`
    aws neptune create-db-subnet-group --db-subnet-group-name PRIVATE --db-subnet-group-description private \
      --subnet-ids SUBNET_A SUBNET_B
    aws neptune restore-db-cluster-from-snapshot --db-cluster-identifier NEW_CLUSTER \
      --snapshot-identifier SNAPSHOT --engine neptune --db-subnet-group-name PRIVATE
  `,
  terraform: code`
    resource "aws_neptune_subnet_group" "private" {
      name       = "PRIVATE"
      subnet_ids = ["SUBNET_A", "SUBNET_B"]
    }
  `,
  cost: 'Moving takes a new subnet group and, for most services, an interruption. Private subnets reach the internet by a NAT gateway, if at all, and AWS by endpoints.',
  byHand: {
    run: code`
    aws neptune describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBSubnetGroup.Subnets[].SubnetIdentifier]"
  `,
    look: 'No route to `igw-…` in the route table of any of the subnets.',
  },
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/get-started-vpc.html'],
});
