import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do Application Load Balancers drop HTTP headers whose names hold anything but letters, digits and hyphens?',
  attack:
    'A stranger sends two lengths in one request, the second in a header that is not quite well formed. The load balancer goes by one, the server by the other, and what is left over becomes the beginning of the next customer’s request.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, the tab *Attributes*, and *Edit*.',
    'Under *Packet handling* turn on *Drop invalid header fields*, and save.',
  ],
  cli: code`
    aws elbv2 modify-load-balancer-attributes --load-balancer-arn LB_ARN \
      --attributes Key=routing.http.drop_invalid_header_fields.enabled,Value=true
  `,
  terraform: code`
    resource "aws_lb" "this" {
      # …
      drop_invalid_header_fields = true
    }
  `,
  cost: 'It is free. Applications whose headers have underscores or dots in their names no longer get these: try it on the staging system first.',
  byHand: {
    run: code`
      aws elbv2 describe-load-balancer-attributes --load-balancer-arn LB_ARN \
        --query 'Attributes[?Key==\`routing.http.drop_invalid_header_fields.enabled\`].Value'
    `,
    look: '`true`.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  ],
});
