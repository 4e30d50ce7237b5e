import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every HTTPS or TLS listener refuse TLS 1.0 and 1.1, by its security policy?',
  attack:
    'A browser and a load balancer that both still speak TLS 1.0 can be talked down to it by somebody on the way, who then uses weaknesses known since 2011 to get at the session cookie.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, and the tab *Listeners and rules*.',
    'Pick the listener, *Manage listener*, *Edit listener*.',
    'Under *Security policy* choose one whose name has `TLS13-1-2` or `TLS13-1-3`, and save.',
  ],
  cli: code`
    aws elbv2 modify-listener --listener-arn LISTENER_ARN \
      --ssl-policy ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09
  `,
  terraform: code`
    resource "aws_lb_listener" "https" {
      # …
      ssl_policy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
    }
  `,
  cost: 'It is free and takes effect within seconds. Clients older than about 2014 can no longer connect: the fields `ssl_protocol` and `ssl_cipher` of the access logs show who they are. In partitions without the post-quantum policies take `ELBSecurityPolicy-TLS13-1-2-Res-2021-06`.',
  byHand: {
    run: 'aws elbv2 describe-listeners --load-balancer-arn LB_ARN --query "Listeners[].[Port,Protocol,SslPolicy]"',
    look: 'A policy without TLS 1.0 and 1.1 for every HTTPS and TLS listener: `aws elbv2 describe-ssl-policies` lists the protocols of each.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html',
  ],
});
