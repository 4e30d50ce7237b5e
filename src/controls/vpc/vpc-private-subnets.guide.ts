import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the VPC have at least one subnet without a route to an internet gateway? Default VPCs and empty ones are not asked about.',
  attack:
    'All subnets of a VPC lead to the internet. The database is “protected by its security group”, until a migration script opens that for an evening; in a private subnet, the script would have opened nothing.',
  console: [
    'Open VPC, *Subnets*, *Create subnet*, and make one in each zone that you use.',
    'In *Route tables* create a table with a route to a NAT gateway instead of the internet gateway, and associate the new subnets.',
    'Move databases, workers and functions there; leave load balancers and NAT gateways in the public subnets.',
  ],
  cli: code`
    aws ec2 create-subnet --vpc-id VPC_ID --cidr-block CIDR --availability-zone ZONE
    aws ec2 create-route-table --vpc-id VPC_ID
    aws ec2 create-route --route-table-id ROUTE_TABLE_ID --destination-cidr-block 0.0.0.0/0 --nat-gateway-id NAT_ID
    aws ec2 associate-route-table --route-table-id ROUTE_TABLE_ID --subnet-id SUBNET_ID
  `,
  terraform: code`
    resource "aws_subnet" "private" {
      vpc_id     = "VPC_ID"
      cidr_block = "CIDR"
    }

    resource "aws_route_table_association" "private" {
      subnet_id      = aws_subnet.private.id
      route_table_id = "PRIVATE_ROUTE_TABLE_ID"
    }
  `,
  cost: 'Subnets are free; a NAT gateway costs by the hour and by the gigabyte, endpoints for S3 and DynamoDB are free. Most things cannot change their subnet and must be made anew.',
  byHand: {
    run: code`
      aws ec2 describe-route-tables --filters Name=vpc-id,Values=VPC_ID \
        --query 'RouteTables[].[RouteTableId,Associations[].SubnetId,Routes[].GatewayId]'
    `,
    look: 'A table without an `igw-…`, with subnets.',
  },
  links: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-example-private-subnets-nat.html',
  ],
});
