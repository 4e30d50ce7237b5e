import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the desync mitigation mode of every Classic Load Balancer with HTTP or HTTPS `defensive`, as AWS sets it, or `strictest`, and not `monitor`?',
  attack:
    'In the mode `monitor` the load balancer counts a request with two contradicting lengths and passes it on. The server behind it takes half of it for the beginning of the next visitor’s request.',
  console: [
    'Open EC2, *Load Balancers*, the Classic Load Balancer, the tab *Attributes*, and *Edit*.',
    'Set *Desync mitigation mode* to *Defensive*, and save.',
  ],
  cli: code`
    aws elb modify-load-balancer-attributes --load-balancer-name NAME --load-balancer-attributes \
      'AdditionalAttributes=[{Key=elb.http.desyncmitigationmode,Value=defensive}]'
  `,
  terraform: code`
    resource "aws_elb" "this" {
      # …
      desync_mitigation_mode = "defensive"
    }
  `,
  cost: 'It is free. The metric `DesyncMitigationMode_NonCompliant_Request_Count` counts what would be closed or refused.',
  byHand: {
    run: code`
      aws elb describe-load-balancer-attributes --load-balancer-name NAME \
        --query 'LoadBalancerAttributes.AdditionalAttributes'
    `,
    look: '`defensive` or `strictest` for `elb.http.desyncmitigationmode`.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-desync-mitigation-mode.html',
  ],
});
