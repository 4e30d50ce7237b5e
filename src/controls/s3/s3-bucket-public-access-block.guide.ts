import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the four settings of block public access on for the bucket, each on the bucket itself or for the whole account? Together they are what counts: S3 applies the stricter of the two.',
  attack:
    'A pipeline rewrites a bucket policy and loses the condition that tied it to the office network. With the block the change is refused; without it, the bucket is public from that minute on, and nothing looks broken.',
  console: [
    'Better for all buckets at once: S3, *Block Public Access settings for this account*.',
    'For one: open the bucket, the tab *Permissions*, and under *Block public access* choose *Edit*.',
    'Tick *Block all public access*, save, and type `confirm`.',
  ],
  cli: code`
    aws s3api put-public-access-block --bucket BUCKET --public-access-block-configuration \
      BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
  `,
  terraform: code`
    resource "aws_s3_bucket_public_access_block" "this" {
      bucket                  = "BUCKET"
      block_public_acls       = true
      ignore_public_acls      = true
      block_public_policy     = true
      restrict_public_buckets = true
    }
  `,
  cost: 'It is free. A bucket that serves the public directly stops doing so: put CloudFront in front of it first. Uploads that ask for a public ACL are refused from then on.',
  byHand: {
    run: code`
      aws s3api get-public-access-block --bucket BUCKET
      aws s3control get-public-access-block --account-id ACCOUNT_ID
    `,
    look: 'Each of the four values is `true` in at least one of the two answers.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/configuring-block-public-access-bucket.html',
  ],
});
