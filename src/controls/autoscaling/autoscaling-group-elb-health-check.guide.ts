import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do Auto Scaling groups to which a load balancer sends traffic replace machines that fail its health checks? Groups behind nothing are not asked about.',
  attack:
    'One by one the web servers run out of memory and answer nothing any more. EC2 sees four running machines, so none is replaced; the last healthy one carries the whole shop until it hangs too.',
  console: [
    'Open EC2, *Auto Scaling Groups*, the group, and *Health checks*, *Edit*.',
    'Tick *Turn on Elastic Load Balancing health checks*, set a grace period as long as a start takes, and save.',
  ],
  cli: code`
    aws autoscaling update-auto-scaling-group --auto-scaling-group-name GROUP_NAME \
      --health-check-type ELB --health-check-grace-period 300
  `,
  terraform: code`
    resource "aws_autoscaling_group" "this" {
      # …
      health_check_type         = "ELB"
      health_check_grace_period = 300
    }
  `,
  cost: 'It is free. A grace period that is shorter than the start makes the group replace machines for ever.',
  byHand: {
    run: code`
      aws autoscaling describe-auto-scaling-groups \
        --query 'AutoScalingGroups[].[AutoScalingGroupName,HealthCheckType,TargetGroupARNs,LoadBalancerNames]'
    `,
    look: '`ELB` wherever there is a target group or load balancer.',
  },
  links: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-elb-healthcheck.html'],
});
