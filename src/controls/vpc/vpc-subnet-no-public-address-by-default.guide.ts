import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is auto-assignment of public IPv4 addresses off for the subnet? Subnets of default VPCs have it on from the start.',
  attack:
    'A script starts a build machine and names the subnet that comes first in the list. It is a public one and gives the machine an address; the group of the script lets in everybody, since “it is private anyway”.',
  console: [
    'Open VPC, *Subnets*, and pick the subnet.',
    'Choose *Actions*, *Edit subnet settings*, untick *Enable auto-assign public IPv4 address*, and save.',
  ],
  cli: 'aws ec2 modify-subnet-attribute --subnet-id SUBNET_ID --no-map-public-ip-on-launch',
  terraform: code`
    resource "aws_subnet" "this" {
      # …
      map_public_ip_on_launch = false
    }
  `,
  cost: 'It is free, and each address that is not given saves its price by the hour. What is started there from now on has no way out without a NAT gateway, unless it asks for an address; load balancers and NAT gateways get theirs all the same.',
  byHand: {
    run: "aws ec2 describe-subnets --query 'Subnets[?MapPublicIpOnLaunch].[SubnetId,VpcId]'",
    look: 'An empty list, in every region.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html'],
});
