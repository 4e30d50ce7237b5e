import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every Classic Load Balancer let open requests end before it takes an instance out (connection draining)?',
  attack:
    'The group replaces a machine while it books a payment. The customer sees an error, pays once more, and is charged twice.',
  console: [
    'Open EC2, *Load Balancers*, the Classic Load Balancer, the tab *Attributes*, and *Edit*.',
    'Turn on *Connection draining*, set the time that your longest request takes, and save.',
  ],
  cli: code`
    aws elb modify-load-balancer-attributes --load-balancer-name NAME --load-balancer-attributes \
      'ConnectionDraining={Enabled=true,Timeout=300}'
  `,
  terraform: code`
    resource "aws_elb" "this" {
      # …
      connection_draining         = true
      connection_draining_timeout = 300
    }
  `,
  cost: 'It is free. Taking a machine out takes as much longer as its requests do.',
  byHand: {
    run: code`
      aws elb describe-load-balancer-attributes --load-balancer-name NAME \
        --query 'LoadBalancerAttributes.ConnectionDraining'
    `,
    look: '`Enabled` is `true`.',
  },
  links: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html'],
});
