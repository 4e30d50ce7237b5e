import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is cross-zone load balancing on for every Classic Load Balancer?',
  attack:
    'One zone has a single machine left and gets half of all requests. It falls over, and half of the customers see errors though five machines wait in the other zone.',
  console: [
    'Open EC2, *Load Balancers*, the Classic Load Balancer, the tab *Attributes*, and *Edit*.',
    'Turn on *Cross-zone load balancing*, and save.',
  ],
  cli: code`
    aws elb modify-load-balancer-attributes --load-balancer-name NAME --load-balancer-attributes \
      'CrossZoneLoadBalancing={Enabled=true}'
  `,
  terraform: code`
    resource "aws_elb" "this" {
      # …
      cross_zone_load_balancing = true
    }
  `,
  cost: 'It is free for Classic Load Balancers.',
  byHand: {
    run: code`
      aws elb describe-load-balancer-attributes --load-balancer-name NAME \
        --query 'LoadBalancerAttributes.CrossZoneLoadBalancing'
    `,
    look: '`Enabled` is `true`.',
  },
  links: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html'],
});
