import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the group named `default` of each VPC without any rule, inbound and outbound? AWS makes it with rules that let in its own members and let out everything.',
  attack:
    'Two programs that have nothing to do with each other are started without a group, so both land in the default one and may talk to each other on every port. When the first is broken into, the second is the next step.',
  console: [
    'Open VPC, *Security groups*, and pick the group named *default* of the VPC.',
    'Look in *Network interfaces*, filtered by that group, for what still uses it, and give that a group of its own.',
    'On the tabs *Inbound rules* and *Outbound rules* choose *Edit*, delete every rule, and save.',
  ],
  cli: code`
    # What uses the group:
    aws ec2 describe-network-interfaces --filters Name=group-id,Values=GROUP_ID \
      --query 'NetworkInterfaces[].[NetworkInterfaceId,Description]'

    # Its rules, and their removal:
    aws ec2 describe-security-group-rules --filters Name=group-id,Values=GROUP_ID \
      --query 'SecurityGroupRules[].[SecurityGroupRuleId,IsEgress]'
    aws ec2 revoke-security-group-ingress --group-id GROUP_ID --security-group-rule-ids INBOUND_RULE_ID
    aws ec2 revoke-security-group-egress --group-id GROUP_ID --security-group-rule-ids OUTBOUND_RULE_ID
  `,
  terraform: code`
    # Takes the group over and removes all rules that are not written here.
    resource "aws_default_security_group" "this" {
      vpc_id = "VPC_ID"
    }
  `,
  cost: 'It is free. Whatever still uses the group loses its connections at once: look for its network interfaces first.',
  byHand: {
    run: code`
      aws ec2 describe-security-groups --filters Name=group-name,Values=default \
        --query 'SecurityGroups[].[GroupId,VpcId,IpPermissions,IpPermissionsEgress]'
    `,
    look: 'Both lists are empty for every group, in every region.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html'],
});
