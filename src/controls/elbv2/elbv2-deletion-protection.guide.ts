import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is deletion protection on for every Application, Network and Gateway Load Balancer?',
  attack:
    'A script that tears down test environments is run with the wrong variable. It deletes the load balancer of the shop; the new one has another name and other addresses, which partners have in their firewalls.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, the tab *Attributes*, and *Edit*.',
    'Turn on *Deletion protection*, and save.',
  ],
  cli: code`
    aws elbv2 modify-load-balancer-attributes --load-balancer-arn LB_ARN \
      --attributes Key=deletion_protection.enabled,Value=true
  `,
  terraform: code`
    resource "aws_lb" "this" {
      # …
      enable_deletion_protection = true
    }
  `,
  cost: 'It is free. Who means to delete it must turn the protection off first; so must controllers of Kubernetes that make load balancers.',
  byHand: {
    run: code`
      aws elbv2 describe-load-balancer-attributes --load-balancer-arn LB_ARN \
        --query 'Attributes[?Key==\`deletion_protection.enabled\`].Value'
    `,
    look: '`true`.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  ],
});
