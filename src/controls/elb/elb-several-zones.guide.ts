import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every Classic Load Balancer in two Availability Zones at least?',
  attack:
    'The zone of the load balancer loses its network. The machines in the other two zones wait for requests that nobody can send them.',
  console: [
    'Open EC2, *Load Balancers*, the Classic Load Balancer, and the tab *Network mapping*, *Edit subnets*.',
    'Add a subnet of a second zone, and save.',
  ],
  cli: 'aws elb attach-load-balancer-to-subnets --load-balancer-name NAME --subnets SECOND_SUBNET_ID',
  terraform: code`
    resource "aws_elb" "this" {
      # …
      subnets = ["SUBNET_ID", "SECOND_SUBNET_ID"]
    }
  `,
  cost: 'It is free but for the traffic between zones.',
  byHand: {
    run: "aws elb describe-load-balancers --query 'LoadBalancerDescriptions[].[LoadBalancerName,AvailabilityZones]'",
    look: 'Two zones at least for each.',
  },
  links: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-manage-subnets.html'],
});
