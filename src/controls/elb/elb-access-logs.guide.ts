import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every Classic Load Balancer write access logs to a bucket?',
  attack:
    'An account is taken over by somebody who knew the password. Whether the same address tried a thousand other accounts before, only the access log could tell.',
  console: [
    'Make a bucket whose policy lets Elastic Load Balancing write to it.',
    'Open EC2, *Load Balancers*, the Classic Load Balancer, the tab *Attributes*, and *Edit*.',
    'Turn on *Access logs*, choose the bucket, and save.',
  ],
  cli: code`
    aws elb modify-load-balancer-attributes --load-balancer-name NAME --load-balancer-attributes \
      'AccessLog={Enabled=true,S3BucketName=BUCKET,EmitInterval=5}'
  `,
  terraform: code`
    resource "aws_elb" "this" {
      # …
      access_logs {
        bucket   = "BUCKET"
        interval = 5
      }
    }
  `,
  cost: 'The logs cost what S3 takes for them; a lifecycle rule bounds it.',
  byHand: {
    run: "aws elb describe-load-balancer-attributes --load-balancer-name NAME --query 'LoadBalancerAttributes.AccessLog'",
    look: '`Enabled` is `true`.',
  },
  links: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-access-logs.html'],
});
