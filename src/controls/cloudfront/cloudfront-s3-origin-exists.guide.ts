import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every S3 bucket that the distribution names as an origin one of this account’s, or one that you name in the setting `knownBuckets`?',
  attack:
    'The campaign’s bucket was deleted, its distribution and `promo.example.com` stayed. Somebody makes a bucket of that name in his own account, and serves a log-in page under your domain, with your certificate.',
  console: [
    'Open CloudFront, the distribution, the tab *Origins*.',
    'Delete the origin, and behaviours that use it; or make the bucket anew in this account before somebody else does.',
    'Where nothing is left, disable and delete the distribution, and its DNS record first.',
  ],
  cli: code`
    # Take the name for yourself at once:
    aws s3api create-bucket --bucket BUCKET
    # Then take the origin out of the distribution:
    aws cloudfront get-distribution-config --id DISTRIBUTION_ID > config.json
    aws cloudfront update-distribution --id DISTRIBUTION_ID --if-match ETAG \
      --distribution-config file://config.json
  `,
  terraform: code`
    # Refer to the bucket, so that it cannot go before the distribution:
    resource "aws_cloudfront_distribution" "this" {
      # …
      origin {
        origin_id   = "content"
        domain_name = aws_s3_bucket.this.bucket_regional_domain_name
      }
    }
  `,
  cost: 'It is free. S3 gives a deleted name to whoever asks first: between deletion and the next owner there may be minutes.',
  byHand: {
    run: code`
      aws cloudfront list-distributions \
        --query 'DistributionList.Items[].[Id,Origins.Items[].DomainName]'
      aws s3api head-bucket --bucket BUCKET --expected-bucket-owner ACCOUNT_ID
    `,
    look: 'No error for any of the buckets. 404 means that it is gone, 403 that it is somebody else’s.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html',
  ],
});
