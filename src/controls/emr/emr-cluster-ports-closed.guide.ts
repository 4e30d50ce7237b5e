import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where a primary node has a public address: does no security group of it open a port to the internet, or to a large part of it? SSH counts too.',
  attack:
    'Somebody opened port 8088 to look at his jobs from home. It is the resource manager of YARN, and takes jobs from everybody; the next job that it runs copies the cluster’s credentials to a stranger.',
  console: [
    'Open EMR, *Clusters*, the cluster, *Properties*, *EC2 security groups*.',
    'Open the group of the primary node, *Edit inbound rules*, and take out those for `0.0.0.0/0` and `::/0`.',
    'Turn on *Block public access* for EMR, so that the next cluster does not start like that.',
  ],
  cli: code`
    aws ec2 revoke-security-group-ingress --group-id GROUP_ID --security-group-rule-ids INBOUND_RULE_ID
    aws emr put-block-public-access-configuration \
      --block-public-access-configuration BlockPublicSecurityGroupRules=true
  `,
  terraform: code`
    resource "aws_vpc_security_group_ingress_rule" "office" {
      security_group_id = aws_security_group.emr_primary.id
      ip_protocol       = "tcp"
      from_port         = 22
      to_port           = 22
      cidr_ipv4         = "OFFICE_NETWORK"
    }
  `,
  cost: 'It is free and holds at once. Who came in from elsewhere needs a VPN, Session Manager or a tunnel.',
  byHand: {
    run: "aws ec2 describe-security-groups --group-ids GROUP_ID --query 'SecurityGroups[].IpPermissions'",
    look: 'No `0.0.0.0/0` and no `::/0`.',
  },
  links: [
    'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-man-sec-groups.html',
    'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-web-interfaces.html',
  ],
});
