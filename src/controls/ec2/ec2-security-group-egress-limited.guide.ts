import { code, guide } from '../guide.ts';
import { LINKS } from './security-group-guide.ts';

export default guide({
  asks: 'Does no outbound rule let every protocol and port out to the internet, as the rule does with which AWS makes each group?',
  attack:
    'A flaw in a library lets a stranger run a line of code on the server. The line asks port 1389 of a machine of theirs for the rest of the program. Where only 443 to two services is let out, the attack ends there.',
  console: [
    'Look in the flow logs for what the machines of the group talk to.',
    'Open EC2, *Security Groups*, the group, and the tab *Outbound rules*, *Edit outbound rules*.',
    'Add a rule for each port and destination that is needed, by group or prefix list where you can; then delete *All traffic* to `0.0.0.0/0`.',
  ],
  cli: code`
    aws ec2 describe-security-group-rules --filters Name=group-id,Values=GROUP_ID \
      --query 'SecurityGroupRules[?IsEgress].[SecurityGroupRuleId,IpProtocol,FromPort,ToPort,CidrIpv4,CidrIpv6]'
    aws ec2 authorize-security-group-egress --group-id GROUP_ID \
      --ip-permissions 'IpProtocol=tcp,FromPort=443,ToPort=443,IpRanges=[{CidrIp=0.0.0.0/0}]'
    aws ec2 revoke-security-group-egress --group-id GROUP_ID --security-group-rule-ids RULE_ID
  `,
  terraform: code`
    resource "aws_vpc_security_group_egress_rule" "https" {
      security_group_id = "GROUP_ID"
      cidr_ipv4         = "0.0.0.0/0"
      ip_protocol       = "tcp"
      from_port         = 443
      to_port           = 443
    }
  `,
  cost: 'It is free, and work: updates, time, DNS, AWS’s endpoints and databases must all be let out. Begin with the groups of machines that hold what is worth most.',
  byHand: {
    run: code`
      aws ec2 describe-security-group-rules \
        --query "SecurityGroupRules[?IsEgress && IpProtocol=='-1' && (CidrIpv4=='0.0.0.0/0' || CidrIpv6=='::/0')].GroupId"
    `,
    look: 'No group but those that may talk to everything on purpose.',
  },
  links: LINKS,
});
