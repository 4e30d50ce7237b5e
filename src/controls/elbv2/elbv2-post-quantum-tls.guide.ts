import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every HTTPS or TLS listener have a security policy with post-quantum key agreement (`PQ` in its name) that takes TLS 1.2 at the oldest?',
  attack:
    'Somebody with patience taps a line and stores what goes over it. Health records are worth as much in fifteen years, when the recording can be opened; with a hybrid key agreement of today it cannot.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, and the tab *Listeners and rules*.',
    'Pick the listener, *Manage listener*, *Edit listener*.',
    'Under *Security policy* choose one with `PQ` in its name, such as `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`, and save.',
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
  cost: 'It is free. Clients that know nothing of it go on as before, by what both know; the first message of a connection grows by about a kilobyte, at which very old middle boxes may stumble.',
  byHand: {
    run: 'aws elbv2 describe-listeners --load-balancer-arn LB_ARN --query "Listeners[].[Port,Protocol,SslPolicy]"',
    look: 'A policy with `PQ` in its name for every HTTPS and TLS listener.',
  },
  links: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html'],
});
