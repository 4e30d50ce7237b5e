import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the instance in subnets from which no route leads to an internet gateway? All subnets that it may come to lie in are asked about, each by its own route table or the VPC’s main one.',
  attack:
    'A database lies beside the web servers, in the public subnets, because that was the only group of subnets there was. It has no public address today; the next colleague who needs to look into it from home ticks one box, and the routes are there already.',
  console: [
    'Open RDS, *Subnet groups*, *Create DB subnet group*, with private subnets of the same VPC in two zones or more.',
    'Open the instance, *Modify*, and choose the group under *Connectivity*; inside one VPC that needs a move to another VPC and back, or a restored snapshot.',
    'Check that the programs reach it.',
  ],
  cli: code`
    aws rds create-db-subnet-group --db-subnet-group-name PRIVATE --db-subnet-group-description private \
      --subnet-ids SUBNET_A SUBNET_B
    aws rds restore-db-instance-from-db-snapshot --db-instance-identifier NEW_INSTANCE \
      --db-snapshot-identifier SNAPSHOT --db-subnet-group-name PRIVATE
  `,
  terraform: code`
    resource "aws_db_subnet_group" "private" {
      name       = "PRIVATE"
      subnet_ids = ["SUBNET_A", "SUBNET_B"]
    }
  `,
  cost: 'Moving takes a new subnet group and, for most services, an interruption. Private subnets reach the internet by a NAT gateway, if at all, and AWS by endpoints.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBSubnetGroup.Subnets[].SubnetIdentifier]"
  `,
    look: 'No route to `igw-…` in the route table of any of the subnets.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  ],
});
