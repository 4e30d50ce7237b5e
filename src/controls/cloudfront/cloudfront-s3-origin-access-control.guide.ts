import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does CloudFront sign its requests to every S3 origin by an origin access control, so that the bucket can be closed to all others? The older origin access identity does not count: it works neither with KMS keys nor in newer regions.',
  attack:
    'Videos for paying customers are served with signed URLs. The bucket behind is public, “since CloudFront must read it”; somebody finds its name in an error page and downloads everything unsigned.',
  console: [
    'Open CloudFront, the distribution, the tab *Origins*, the origin, *Edit*.',
    'Choose *Origin access control settings*, *Create new OAC*, keep *Sign requests*, and save.',
    'Choose *Copy policy*, and put that into the bucket’s policy; take out what let everybody or the old identity in.',
  ],
  cli: code`
    aws cloudfront create-origin-access-control --origin-access-control-config \
      Name=NAME,SigningProtocol=sigv4,SigningBehavior=always,OriginAccessControlOriginType=s3
    # Put its id into the origin by update-distribution. This replaces the whole policy of the bucket:
    aws s3api put-bucket-policy --bucket BUCKET --policy '{
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": {"Service": "cloudfront.amazonaws.com"},
        "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::BUCKET/*",
        "Condition": {"StringEquals": {"AWS:SourceArn": "DISTRIBUTION_ARN"}}
      }]
    }'
  `,
  terraform: code`
    resource "aws_cloudfront_origin_access_control" "this" {
      name                              = "NAME"
      origin_access_control_origin_type = "s3"
      signing_behavior                  = "always"
      signing_protocol                  = "sigv4"
    }

    resource "aws_cloudfront_distribution" "this" {
      # …
      origin {
        origin_id                = "content"
        domain_name              = aws_s3_bucket.this.bucket_regional_domain_name
        origin_access_control_id = aws_cloudfront_origin_access_control.this.id
      }
    }
  `,
  cost: 'It is free. Let the policy admit both the old identity and the distribution while the change spreads. With a KMS key, its policy must admit CloudFront too. Website endpoints must become plain buckets.',
  byHand: {
    run: code`
      aws cloudfront get-distribution-config --id DISTRIBUTION_ID \
        --query 'DistributionConfig.Origins.Items[].[DomainName,OriginAccessControlId]'
    `,
    look: 'An id beside every S3 origin.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
  ],
});
