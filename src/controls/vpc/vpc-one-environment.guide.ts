import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all instances in the VPC that have a tag `environment`, `env` or `stage` of the same one? Where no instance has such a tag, nothing can be told.',
  attack:
    'A test server with a password of the manufacturer is broken into. It is in the same VPC as the shop, in the same security group for “internal”, and from there the order database answers.',
  console: [
    'Make a VPC for each environment, in an account of its own where you can: AWS Organizations makes accounts for free.',
    'Build the machines of the other environment there anew from their templates, and move its traffic.',
    'Take the old ones out, and with them the rules that let both talk to each other.',
  ],
  cli: code`
    aws organizations create-account --account-name staging --email ADDRESS
    aws ec2 create-vpc --cidr-block CIDR --tag-specifications 'ResourceType=vpc,Tags=[{Key=environment,Value=staging}]'
  `,
  terraform: code`
    resource "aws_vpc" "staging" {
      cidr_block = "CIDR"

      tags = {
        environment = "staging"
      }
    }
  `,
  cost: 'VPCs and accounts are free; NAT gateways and endpoints are paid once more for each. Moving is work, since instances cannot change their VPC.',
  byHand: {
    run: code`
      aws ec2 describe-instances \
        --query 'Reservations[].Instances[].[VpcId,Tags[?Key==\`environment\`].Value]'
    `,
    look: 'One environment for each VPC.',
  },
  links: [
    'https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/organizing-your-aws-environment.html',
  ],
});
