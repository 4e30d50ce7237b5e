import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the bucket served by S3’s own website hosting? Its endpoints know no HTTPS and need a bucket that is open to the public.',
  attack:
    'In the hotel’s network somebody answers for your website’s plain HTTP and adds a form of his own: visitors type their card numbers into a page that carries your name.',
  console: [
    'Make a CloudFront distribution with the bucket (not its website endpoint) as origin, and let it make the origin access control.',
    'Move the domain to it, and put redirects and error pages into the distribution or a CloudFront function.',
    'Open the bucket, *Properties*, *Static website hosting*, *Edit*, *Disable*; then turn on block public access.',
  ],
  cli: 'aws s3api delete-bucket-website --bucket BUCKET',
  terraform: code`
    # Take the aws_s3_bucket_website_configuration away, and put a distribution in front:
    resource "aws_cloudfront_origin_access_control" "this" {
      name                              = "BUCKET"
      origin_access_control_origin_type = "s3"
      signing_behavior                  = "always"
      signing_protocol                  = "sigv4"
    }
  `,
  cost: 'CloudFront has a free tier and is often cheaper than S3’s own traffic. The website’s index documents in sub-folders and its redirect rules have no like in CloudFront: a small function does them.',
  byHand: {
    run: 'aws s3api get-bucket-website --bucket BUCKET',
    look: 'The error `NoSuchWebsiteConfiguration`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
  ],
});
