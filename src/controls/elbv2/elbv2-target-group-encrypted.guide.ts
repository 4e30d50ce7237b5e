import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the protocol of every target group that a load balancer uses HTTPS or TLS? Functions, appliances and other load balancers as targets are not asked about.',
  attack:
    'TLS ends at the load balancer, and the session cookies go on to the servers as plain text. An intruder on one container of the same host listens, and is logged in as every customer who comes by.',
  console: [
    'Give the targets a certificate: it may be self-signed, since load balancers do not check it.',
    'Open EC2, *Target Groups*, *Create target group* with the protocol HTTPS, and register the targets.',
    'In the listener’s rules, forward to the new target group; delete the old one.',
  ],
  cli: code`
    aws elbv2 create-target-group --name shop-https --protocol HTTPS --port 8443 --vpc-id VPC_ID \
      --target-type ip --health-check-protocol HTTPS
    aws elbv2 modify-listener --listener-arn LISTENER_ARN \
      --default-actions Type=forward,TargetGroupArn=NEW_TARGET_GROUP_ARN
  `,
  terraform: code`
    resource "aws_lb_target_group" "this" {
      port     = 8443
      protocol = "HTTPS"
      vpc_id   = "VPC_ID"
    }
  `,
  cost: 'It is free but for the work: the targets need a certificate and a web server that uses it, and a little more of their processors. The protocol of a target group cannot be changed.',
  byHand: {
    run: "aws elbv2 describe-target-groups --query 'TargetGroups[].[TargetGroupName,Protocol,TargetType]'",
    look: '`HTTPS` or `TLS` for each.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  ],
});
