import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every Application, Network and Gateway Load Balancer have subnets in two Availability Zones at least?',
  attack:
    'A Network Load Balancer was made in one zone, as its machines were there. The machines have moved to three zones since; the zone of the load balancer fails, and none of them is reached.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, and the tab *Network mapping*, *Edit subnets*.',
    'Tick a second zone with a subnet of the same kind, and save.',
  ],
  cli: 'aws elbv2 set-subnets --load-balancer-arn LB_ARN --subnets SUBNET_ID SECOND_SUBNET_ID',
  terraform: code`
    resource "aws_lb" "this" {
      # …
      subnets = ["SUBNET_ID", "SECOND_SUBNET_ID"]
    }
  `,
  cost: 'Each public address of a second zone costs by the hour. A Network Load Balancer’s addresses grow by one, which partners may have to allow.',
  byHand: {
    run: code`
      aws elbv2 describe-load-balancers \
        --query 'LoadBalancers[].[LoadBalancerName,AvailabilityZones[].ZoneName]'
    `,
    look: 'Two zones at least for each.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-subnets.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/availability-zones.html',
  ],
});
