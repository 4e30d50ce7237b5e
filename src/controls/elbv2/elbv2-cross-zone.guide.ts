import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is cross-zone load balancing on for every Network and Gateway Load Balancer? Application Load Balancers always have it.',
  attack:
    'Of six machines five stand in one zone. The single one of the other zone gets half of all traffic, falls over, and its half of the customers sees errors though five machines wait.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, the tab *Attributes*, and *Edit*.',
    'Turn on *Cross-zone load balancing*, and save.',
  ],
  cli: code`
    aws elbv2 modify-load-balancer-attributes --load-balancer-arn LB_ARN \
      --attributes Key=load_balancing.cross_zone.enabled,Value=true
  `,
  terraform: code`
    resource "aws_lb" "this" {
      # …
      enable_cross_zone_load_balancing = true
    }
  `,
  cost: 'Traffic between zones costs by the gigabyte. Appliances that keep zones apart on purpose are to be excepted by name.',
  byHand: {
    run: code`
      aws elbv2 describe-load-balancer-attributes --load-balancer-arn LB_ARN \
        --query 'Attributes[?Key==\`load_balancing.cross_zone.enabled\`].Value'
    `,
    look: '`true`.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-load-balancer-attributes.html',
  ],
});
