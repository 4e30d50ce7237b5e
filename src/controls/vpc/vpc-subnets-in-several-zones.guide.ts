import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the VPC have subnets in at least two Availability Zones? VPCs without subnets are not asked about.',
  attack:
    'The cooling of one data centre fails, as it did in more than one region. The company’s only zone is gone for nine hours; there is no subnet elsewhere, and making one takes longer than the outage, since all addresses are given away.',
  console: [
    'Open VPC, *Subnets*, *Create subnet*, and choose a zone that has none yet.',
    'Associate it with the same route table and network ACL as its sisters.',
    'Add it to load balancers, Auto Scaling groups and database subnet groups.',
  ],
  cli: code`
    aws ec2 create-subnet --vpc-id VPC_ID --cidr-block CIDR --availability-zone SECOND_ZONE
    aws ec2 associate-route-table --route-table-id ROUTE_TABLE_ID --subnet-id SUBNET_ID
  `,
  terraform: code`
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "this" {
      count             = 3
      vpc_id            = "VPC_ID"
      cidr_block        = cidrsubnet("VPC_CIDR", 4, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }
  `,
  cost: 'Subnets are free; traffic between zones costs by the gigabyte, and each zone may want a NAT gateway of its own.',
  byHand: {
    run: "aws ec2 describe-subnets --query 'Subnets[].[VpcId,AvailabilityZone]'",
    look: 'Two zones at least for each VPC.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html'],
});
