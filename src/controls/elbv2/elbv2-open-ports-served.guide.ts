import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the security groups of an internet-facing load balancer let in the internet only on ports that it has a listener for? That it faces the internet is its purpose and no fault.',
  attack:
    'The group of the load balancer lets in everything, “since it only listens on 443”. A colleague adds a listener on 8443 to try the new admin pages for an hour; a search engine for open ports has them within that hour.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, and the tab *Security*: it lists the groups.',
    'Open the group, *Edit inbound rules*, and keep the ports of the listeners only.',
  ],
  cli: code`
    aws elbv2 describe-listeners --load-balancer-arn LB_ARN --query 'Listeners[].Port'
    aws ec2 describe-security-group-rules --filters Name=group-id,Values=GROUP_ID \
      --query 'SecurityGroupRules[?!IsEgress].[SecurityGroupRuleId,IpProtocol,FromPort,ToPort,CidrIpv4,CidrIpv6]'
    aws ec2 revoke-security-group-ingress --group-id GROUP_ID --security-group-rule-ids RULE_ID
  `,
  terraform: code`
    resource "aws_vpc_security_group_ingress_rule" "https" {
      security_group_id = "GROUP_ID"
      cidr_ipv4         = "0.0.0.0/0"
      ip_protocol       = "tcp"
      from_port         = 443
      to_port           = 443
    }
  `,
  cost: 'It is free, and touches nothing that is served.',
  byHand: {
    run: code`
      aws elbv2 describe-load-balancers --query 'LoadBalancers[].[LoadBalancerName,Scheme,SecurityGroups]'
      aws elbv2 describe-listeners --load-balancer-arn LB_ARN --query 'Listeners[].Port'
    `,
    look: 'Each port that the groups open to `0.0.0.0/0` or `::/0` is a listener’s.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html',
  ],
});
