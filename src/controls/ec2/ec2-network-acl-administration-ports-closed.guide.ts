import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the inbound rules of the network ACL, in the order of their numbers, keep TCP 22 and 3389 closed to the internet and to large parts of it, over IPv4 and IPv6? Unless it was changed, the default ACL of a VPC lets everything in.',
  attack:
    'Somebody opens SSH in a security group for a minute. In a subnet whose ACL lets in the ports from the office alone, nothing happens; in all others, the first stranger is there before the minute is over.',
  console: [
    'Open VPC, *Network ACLs*, the ACL, and the tab *Inbound rules*, *Edit inbound rules*.',
    'Add a rule that allows TCP 22 and 3389 from the addresses that need it, with a low number.',
    'Add rules with the next numbers that deny TCP 22 and 3389 to `0.0.0.0/0` and `::/0`, before the rule that allows all.',
  ],
  cli: code`
    aws ec2 create-network-acl-entry --network-acl-id ACL_ID --ingress --rule-number 20 --protocol 6 \
      --port-range From=22,To=22 --cidr-block 0.0.0.0/0 --rule-action deny
    aws ec2 create-network-acl-entry --network-acl-id ACL_ID --ingress --rule-number 21 --protocol 6 \
      --port-range From=3389,To=3389 --cidr-block 0.0.0.0/0 --rule-action deny
  `,
  terraform: code`
    resource "aws_network_acl_rule" "no_ssh" {
      network_acl_id = "ACL_ID"
      rule_number    = 20
      egress         = false
      protocol       = "tcp"
      rule_action    = "deny"
      cidr_block     = "0.0.0.0/0"
      from_port      = 22
      to_port        = 22
    }
  `,
  cost: 'It is free. Network ACLs know no connections: 3389 is also a port that clients take for themselves, so some answers to requests from within are dropped and sent again. Logins from outside that are not in the first rule end at once.',
  byHand: {
    run: code`
      aws ec2 describe-network-acls --network-acl-ids ACL_ID \
        --query 'NetworkAcls[].Entries[?!Egress].[RuleNumber,RuleAction,Protocol,PortRange,CidrBlock,Ipv6CidrBlock]'
    `,
    look: 'The first rule by number that holds the port and the internet denies.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html'],
});
