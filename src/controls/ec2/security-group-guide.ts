import { code } from '../guide.ts';

/** Steps that are the same for every rule that is too wide. */
export const NARROW_IN_CONSOLE = [
  'Open EC2, *Security Groups*, and pick the group; the finding names the rule.',
  'On the tab *Inbound rules* choose *Edit inbound rules*.',
  'Delete the rule whose source is `0.0.0.0/0`, `::/0` or another range that covers the internet, or set its source to the group or addresses that need it, and save.',
] as const;

export const LINKS = [
  'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
] as const;

/** Finds the rules of a group and takes away the one that is too wide. */
export const REVOKE = code`
  aws ec2 describe-security-group-rules --filters Name=group-id,Values=GROUP_ID \
    --query 'SecurityGroupRules[?!IsEgress].[SecurityGroupRuleId,IpProtocol,FromPort,ToPort,CidrIpv4,CidrIpv6,PrefixListId]'
  aws ec2 revoke-security-group-ingress --group-id GROUP_ID --security-group-rule-ids RULE_ID
`;

/** Lists inbound rules from everywhere, of all groups. */
export const OPEN_RULES = code`
  aws ec2 describe-security-group-rules \
    --query "SecurityGroupRules[?!IsEgress && (CidrIpv4=='0.0.0.0/0' || CidrIpv6=='::/0')].[GroupId,IpProtocol,FromPort,ToPort]"
`;

/** Lets a group in on a port, in the place of everybody. */
export function ruleFrom(port: string): string {
  return code`
    resource "aws_vpc_security_group_ingress_rule" "this" {
      security_group_id            = "GROUP_ID"
      referenced_security_group_id = "CLIENT_GROUP_ID"
      ip_protocol                  = "tcp"
      from_port                    = ${port}
      to_port                      = ${port}
    }
  `;
}
