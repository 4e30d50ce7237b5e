import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the desync mitigation mode of every Application Load Balancer `defensive`, as AWS sets it, or `strictest`, and not `monitor`?',
  attack:
    'The mode was set to `monitor` for an old client that sent odd requests. The client is gone; whoever sends a request with two contradicting lengths now has it passed on, and reads the answer that was meant for somebody else.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, the tab *Attributes*, and *Edit*.',
    'Under *Packet handling* set *Desync mitigation mode* to *Defensive*, and save.',
  ],
  cli: code`
    aws elbv2 modify-load-balancer-attributes --load-balancer-arn LB_ARN \
      --attributes Key=routing.http.desync_mitigation_mode,Value=defensive
  `,
  terraform: code`
    resource "aws_lb" "this" {
      # …
      desync_mitigation_mode = "defensive"
    }
  `,
  cost: 'It is free. The metric `DesyncMitigationMode_NonCompliant_Request_Count` counts what would be closed or refused.',
  byHand: {
    run: code`
      aws elbv2 describe-load-balancer-attributes --load-balancer-arn LB_ARN \
        --query 'Attributes[?Key==\`routing.http.desync_mitigation_mode\`].Value'
    `,
    look: '`defensive` or `strictest`.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  ],
});
