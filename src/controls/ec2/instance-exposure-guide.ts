import { code } from '../guide.ts';

/** Steps that are the same for every port that an instance exposes. */
export const SHUT_IN_CONSOLE = [
  'Open EC2, *Instances*, the instance, and the tab *Security*: it lists the inbound rules of all its groups.',
  'Open the group that has the rule, *Edit inbound rules*, and delete the rule or set its source to the group or addresses that need it.',
  'If nothing outside needs the instance, move it to a subnet without a route to an internet gateway, or take its public address away.',
] as const;

export const EXPOSURE_LINKS = [
  'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
] as const;

/** Shows what is in the way, and takes the rule away. */
export const SHUT = code`
  aws ec2 describe-instances --instance-ids INSTANCE_ID \
    --query 'Reservations[].Instances[].NetworkInterfaces[].[SubnetId,Association.PublicIp,Groups[].GroupId]'
  aws ec2 describe-security-group-rules --filters Name=group-id,Values=GROUP_ID \
    --query 'SecurityGroupRules[?!IsEgress].[SecurityGroupRuleId,IpProtocol,FromPort,ToPort,CidrIpv4,CidrIpv6,PrefixListId]'
  aws ec2 revoke-security-group-ingress --group-id GROUP_ID --security-group-rule-ids RULE_ID
`;

/** Shows the four layers that the verdict rests on. */
export const LAYERS = code`
  aws ec2 describe-instances --instance-ids INSTANCE_ID \
    --query 'Reservations[].Instances[].NetworkInterfaces[].[SubnetId,Association.PublicIp,Ipv6Addresses[].Ipv6Address,Groups[].GroupId]'
  aws ec2 describe-security-groups --group-ids GROUP_ID --query 'SecurityGroups[].IpPermissions'
  aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=SUBNET_ID --query 'RouteTables[].Routes'
  aws ec2 describe-network-acls --filters Name=association.subnet-id,Values=SUBNET_ID --query 'NetworkAcls[].Entries'
`;

export const LAYERS_LOOK =
  'One of these is enough: no public address; no route to an `igw-…`; no rule of a group that lets in `0.0.0.0/0`, `::/0` or a large part of it on the port; a network ACL that denies it.';

/** An instance in a private subnet, open to one group. */
export function privateInstance(port: string): string {
  return code`
    resource "aws_instance" "this" {
      # …
      subnet_id                   = "PRIVATE_SUBNET_ID"
      associate_public_ip_address = false
      vpc_security_group_ids      = ["GROUP_ID"]
    }

    resource "aws_vpc_security_group_ingress_rule" "this" {
      security_group_id            = "GROUP_ID"
      referenced_security_group_id = "CLIENT_GROUP_ID"
      ip_protocol                  = "tcp"
      from_port                    = ${port}
      to_port                      = ${port}
    }
  `;
}
