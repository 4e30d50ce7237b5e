import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every target group that a load balancer uses check its targets by HTTPS? Functions, appliances and targets that are not checked are not asked about.',
  attack:
    'For the sake of the health check every server keeps port 80 open besides 443. Years later somebody puts the admin pages there, “since only the load balancer comes by”.',
  console: [
    'Open EC2, *Target Groups*, the group, and the tab *Health checks*, *Edit*.',
    'Set *Health check protocol* to *HTTPS*, and the port if it differs, and save.',
  ],
  cli: 'aws elbv2 modify-target-group --target-group-arn TARGET_GROUP_ARN --health-check-protocol HTTPS',
  terraform: code`
    resource "aws_lb_target_group" "this" {
      # …
      health_check {
        protocol = "HTTPS"
        path     = "/health"
      }
    }
  `,
  cost: 'It is free. The targets must answer HTTPS on the port of the check, with any certificate; else they count as unhealthy and get no traffic.',
  byHand: {
    run: "aws elbv2 describe-target-groups --query 'TargetGroups[].[TargetGroupName,HealthCheckProtocol]'",
    look: '`HTTPS` for each.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  ],
});
