import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where a VPC has subnets in several Availability Zones and NAT gateways: are these in two zones at least, or is one of them regional?',
  attack:
    'The shop runs in three zones, and all of them go out by the NAT gateway of the first, to save thirty dollars. When that zone fails, the machines of the other two are there, but reach neither the bank nor the carrier.',
  console: [
    'Open VPC, *NAT gateways*, *Create NAT gateway*, and choose *Regional*, or a public subnet of the zone that has none.',
    'Give the private subnets of that zone a route table with `0.0.0.0/0` to the new gateway.',
  ],
  cli: code`
    aws ec2 create-nat-gateway --subnet-id PUBLIC_SUBNET_ID --allocation-id ALLOCATION_ID
    aws ec2 create-route-table --vpc-id VPC_ID
    aws ec2 create-route --route-table-id ROUTE_TABLE_ID --destination-cidr-block 0.0.0.0/0 --nat-gateway-id NAT_ID
    aws ec2 associate-route-table --route-table-id ROUTE_TABLE_ID --subnet-id PRIVATE_SUBNET_ID
  `,
  terraform: code`
    resource "aws_nat_gateway" "second" {
      allocation_id = "ALLOCATION_ID"
      subnet_id     = "PUBLIC_SUBNET_ID"
    }
  `,
  cost: 'A NAT gateway costs by the hour and by the gigabyte; one for each zone saves what traffic between zones costs. Addresses change: tell partners who let in only the old one.',
  byHand: {
    run: "aws ec2 describe-nat-gateways --query 'NatGateways[].[VpcId,SubnetId,AvailabilityMode]'",
    look: 'For each VPC subnets of two zones, or `regional`.',
  },
  links: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
  ],
});
