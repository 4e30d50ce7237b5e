import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every listener of a Network Load Balancer use TLS, but for the ports by which TLS is passed on to the targets (443, or what the configuration says)?',
  attack:
    'The machines in the warehouse report by MQTT on port 1883 to a Network Load Balancer. Whoever is on the way reads what is shipped where, and sends reports of their own.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, and the tab *Listeners*, *Add listener*.',
    'Choose *TLS*, the port, a certificate of ACM and a security policy, and the same target group.',
    'Move the clients to the new port, and delete the TCP listener.',
  ],
  cli: code`
    aws elbv2 create-listener --load-balancer-arn LB_ARN --protocol TLS --port 8883 \
      --certificates CertificateArn=CERTIFICATE_ARN --ssl-policy ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09 \
      --default-actions Type=forward,TargetGroupArn=TARGET_GROUP_ARN
    aws elbv2 delete-listener --listener-arn TCP_LISTENER_ARN
  `,
  terraform: code`
    resource "aws_lb_listener" "tls" {
      load_balancer_arn = "LB_ARN"
      port              = 8883
      protocol          = "TLS"
      certificate_arn   = "CERTIFICATE_ARN"
      ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"

      default_action {
        type             = "forward"
        target_group_arn = "TARGET_GROUP_ARN"
      }
    }
  `,
  cost: 'It is free with a certificate of ACM. Clients must speak TLS; where the targets need the client’s own certificate, pass TLS on instead.',
  byHand: {
    run: 'aws elbv2 describe-listeners --load-balancer-arn LB_ARN --query "Listeners[].[Protocol,Port]"',
    look: '`TLS`, or a port by which the targets end TLS.',
  },
  links: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/network/create-tls-listener.html'],
});
