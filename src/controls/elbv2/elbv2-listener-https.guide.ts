import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every HTTP listener of the load balancer, with all of its rules, do nothing but redirect to HTTPS?',
  attack:
    'One old link, one app that was never updated, and a session cookie goes over the wire in the clear. Whoever is on the way is logged in as that user a second later.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, and the tab *Listeners and rules*.',
    'If there is no HTTPS listener: *Add listener*, HTTPS 443, a certificate of ACM, and the same target group.',
    'Pick the HTTP listener, *Manage listener*, *Edit listener*, and set its default action to *Redirect to URL*, HTTPS, 443, 301.',
    'Delete its other rules, or let them redirect as well.',
  ],
  cli: code`
    aws elbv2 create-listener --load-balancer-arn LB_ARN --protocol HTTPS --port 443 \
      --certificates CertificateArn=CERTIFICATE_ARN \
      --ssl-policy ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09 \
      --default-actions Type=forward,TargetGroupArn=TARGET_GROUP_ARN

    aws elbv2 modify-listener --listener-arn HTTP_LISTENER_ARN --default-actions \
      'Type=redirect,RedirectConfig={Protocol=HTTPS,Port=443,StatusCode=HTTP_301}'
  `,
  terraform: code`
    resource "aws_lb_listener" "http" {
      load_balancer_arn = "LB_ARN"
      port              = 80
      protocol          = "HTTP"

      default_action {
        type = "redirect"

        redirect {
          protocol    = "HTTPS"
          port        = "443"
          status_code = "HTTP_301"
        }
      }
    }
  `,
  cost: 'It is free with a certificate of ACM. Clients that post to the HTTP address must be given the new one: many turn a redirected POST into a GET. Health checks of others that expect 200 on port 80 see 301.',
  byHand: {
    run: code`
      aws elbv2 describe-listeners --load-balancer-arn LB_ARN \
        --query 'Listeners[].[ListenerArn,Protocol,Port,DefaultActions[].Type]'
      aws elbv2 describe-rules --listener-arn HTTP_LISTENER_ARN --query 'Rules[].Actions[].Type'
    `,
    look: 'HTTP listeners have only `redirect`, to HTTPS, in all of their rules.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html',
  ],
});
