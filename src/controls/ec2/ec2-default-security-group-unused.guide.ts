import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is no network interface in the default security group of a VPC? That the group has no rules is another control’s question.',
  attack:
    'The database was started in the default group, since no other was chosen. So is, a year later, a test machine with a web server of a student, and the group lets all that is in it reach each other on every port.',
  console: [
    'Open EC2, *Network interfaces*, and filter by the security group `default`.',
    'Make a group for what you find, with the rules that it needs.',
    'Of each interface or instance choose *Actions*, *Change security groups*; of functions, databases and load balancers, change it in their own service.',
  ],
  cli: code`
    aws ec2 describe-network-interfaces --filters Name=group-id,Values=GROUP_ID \
      --query 'NetworkInterfaces[].[NetworkInterfaceId,InterfaceType,Description]'
    aws ec2 modify-network-interface-attribute --network-interface-id ENI_ID --groups OTHER_GROUP_ID
  `,
  terraform: code`
    resource "aws_security_group" "web" {
      name   = "web"
      vpc_id = "VPC_ID"
    }

    # Takes the default group over, and all rules out of it.
    resource "aws_default_security_group" "this" {
      vpc_id = "VPC_ID"
    }
  `,
  cost: 'It is free. What the rule of the default group let through unseen fails: look in the flow logs who talks to whom before.',
  byHand: {
    run: "aws ec2 describe-network-interfaces --filters Name=group-name,Values=default --query 'NetworkInterfaces[].NetworkInterfaceId'",
    look: 'An empty list, in every region.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html'],
});
