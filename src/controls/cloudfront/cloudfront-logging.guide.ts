import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the distribution write a line for each request: standard logs of the old form (to a bucket) or the new (by a delivery of CloudWatch Logs), or real-time logs?',
  attack:
    'For a week somebody tries out gift card numbers against the shop, a hundred a second from a thousand addresses. The origin sees only what is not cached; without CloudFront’s logs nobody finds the pattern, nor the addresses to block.',
  console: [
    'Open CloudFront, the distribution, and the tab *Logging*.',
    'Under *Standard log destinations* choose *Add*, pick CloudWatch Logs, Firehose or S3, and save.',
  ],
  cli: code`
    aws logs put-delivery-source --region us-east-1 --name NAME \
      --resource-arn DISTRIBUTION_ARN --log-type ACCESS_LOGS
    aws logs put-delivery-destination --region us-east-1 --name NAME \
      --delivery-destination-configuration destinationResourceArn=arn:aws:s3:::LOG_BUCKET
    aws logs create-delivery --region us-east-1 --delivery-source-name NAME \
      --delivery-destination-arn DESTINATION_ARN
  `,
  terraform: code`
    resource "aws_cloudwatch_log_delivery_source" "this" {
      region       = "us-east-1"
      name         = "NAME"
      log_type     = "ACCESS_LOGS"
      resource_arn = aws_cloudfront_distribution.this.arn
    }

    resource "aws_cloudwatch_log_delivery" "this" {
      region                   = "us-east-1"
      delivery_source_name     = aws_cloudwatch_log_delivery_source.this.name
      delivery_destination_arn = "DESTINATION_ARN"
    }
  `,
  cost: 'Logs to S3 cost their storage, logs to CloudWatch and real-time logs also their intake. They hold visitors’ addresses: keep them no longer than you need them.',
  byHand: {
    run: code`
      aws cloudfront get-distribution-config --id DISTRIBUTION_ID --query DistributionConfig.Logging
      aws logs describe-delivery-sources --region us-east-1
    `,
    look: '`Enabled` is true, or a source names the distribution.',
  },
  links: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/logging.html'],
});
