import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do Application Load Balancers, and Network Load Balancers with TLS listeners, write access logs to a bucket? Other Network Load Balancers and Gateway Load Balancers have none to write.',
  attack:
    'A customer’s data turns up on a forum. The application logs errors only, so nobody can say which of its pages was asked ten thousand times in one night, and for which customers.',
  console: [
    'Make a bucket whose policy lets Elastic Load Balancing write to it.',
    'Open EC2, *Load Balancers*, the load balancer, the tab *Attributes*, and *Edit*.',
    'Under *Monitoring* turn on *Access logs*, choose the bucket, and save.',
  ],
  cli: code`
    aws elbv2 modify-load-balancer-attributes --load-balancer-arn LB_ARN --attributes \
      Key=access_logs.s3.enabled,Value=true Key=access_logs.s3.bucket,Value=BUCKET
  `,
  terraform: code`
    resource "aws_lb" "this" {
      # …
      access_logs {
        bucket  = "BUCKET"
        enabled = true
      }
    }
  `,
  cost: 'The logs cost what S3 takes for them; a lifecycle rule bounds it. They hold addresses and URLs of visitors, which are personal data in many countries.',
  byHand: {
    run: code`
      aws elbv2 describe-load-balancer-attributes --load-balancer-arn LB_ARN \
        --query 'Attributes[?Key==\`access_logs.s3.enabled\`].Value'
    `,
    look: '`true`.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-access-logs.html',
  ],
});
