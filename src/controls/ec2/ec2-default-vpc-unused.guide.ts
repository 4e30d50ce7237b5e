import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there no network interface, and so nothing running, in a default VPC? An empty default VPC passes.',
  attack:
    'Somebody starts a test database from the console and clicks through the defaults. It lands in the default VPC, in a public subnet, with a public address; the only thing left between it and the internet is one security group.',
  console: [
    'Open EC2, *Network interfaces*, and filter by the VPC that is marked as default.',
    'Move what you find to a VPC with private subnets: start it there anew, then stop the old one.',
    'Open VPC, *Your VPCs*, pick the default one and choose *Actions*, *Delete VPC*.',
  ],
  cli: code`
    aws ec2 describe-network-interfaces --filters Name=vpc-id,Values=VPC_ID \
      --query 'NetworkInterfaces[].[NetworkInterfaceId,InterfaceType,Description]'

    # When it is empty:
    aws ec2 delete-subnet --subnet-id SUBNET_ID
    aws ec2 detach-internet-gateway --internet-gateway-id IGW_ID --vpc-id VPC_ID
    aws ec2 delete-internet-gateway --internet-gateway-id IGW_ID
    aws ec2 delete-vpc --vpc-id VPC_ID
  `,
  terraform: code`
    # Takes the default VPC over; force_destroy deletes it when the resource is removed.
    resource "aws_default_vpc" "this" {
      force_destroy = true
    }
  `,
  cost: 'Deleting is free; moving is work, since most things cannot change their VPC and must be made anew. Consoles that pick the default VPC by themselves ask for one from then on. `aws ec2 create-default-vpc` brings it back.',
  byHand: {
    run: code`
      aws ec2 describe-vpcs --filters Name=is-default,Values=true --query 'Vpcs[].VpcId'
      aws ec2 describe-network-interfaces --filters Name=vpc-id,Values=VPC_ID --query 'length(NetworkInterfaces)'
    `,
    look: 'No default VPC, or 0 interfaces in it, in every region.',
  },
  links: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/delete-vpc.html',
  ],
});
