import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no security group of the cluster open its port to the internet, or to a large part of it? Groups are judged by themselves, whether the cluster has a public address today or not.',
  attack:
    'The cluster is private, so nobody minds a rule for `0.0.0.0/0` that was quick to write. A year later a consultant ticks *publicly accessible* to work from home.',
  console: [
    'Open Redshift, the cluster, *Properties*, *Network and security*, and its security group.',
    'Edit the inbound rules: replace `0.0.0.0/0` and `::/0` by your networks or by other groups.',
    'Save.',
  ],
  cli: code`
    aws ec2 revoke-security-group-ingress --group-id SECURITY_GROUP \
      --ip-permissions IpProtocol=tcp,FromPort=5439,ToPort=5439,IpRanges=[{CidrIp=0.0.0.0/0}]
    aws ec2 authorize-security-group-ingress --group-id SECURITY_GROUP \
      --ip-permissions IpProtocol=tcp,FromPort=5439,ToPort=5439,IpRanges=[{CidrIp=10.0.0.0/8}]
  `,
  terraform: code`
    resource "aws_vpc_security_group_ingress_rule" "redshift" {
      security_group_id = "SECURITY_GROUP"
      ip_protocol       = "tcp"
      from_port         = 5439
      to_port           = 5439
      cidr_ipv4         = "10.0.0.0/8"
    }
  `,
  cost: 'It is free. Clients that come from other addresses are cut off at once.',
  byHand: {
    run: code`
    aws ec2 describe-security-groups --group-ids SECURITY_GROUP --query "SecurityGroups[].IpPermissions"
  `,
    look: 'No `0.0.0.0/0` or `::/0` for the cluster’s port.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html'],
});
