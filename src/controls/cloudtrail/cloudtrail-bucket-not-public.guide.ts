import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Can nobody at large read or write the bucket that holds the trail’s files, by its policy or its ACL, with the block settings of bucket and account counted in?',
  attack:
    'The files name every user, role, address, resource and habit of the account: for an attacker they are the plan of the house with the guards’ rounds in it. Whoever may also write or delete can take their own steps out.',
  console: [
    'Open the bucket in S3, and the tab *Permissions*.',
    'Under *Block public access* choose *Edit*, tick *Block all public access*, and save.',
    'Under *Bucket policy* leave only the statements that let CloudTrail check the ACL and write.',
  ],
  cli: code`
    aws s3api put-public-access-block --bucket TRAIL_BUCKET --public-access-block-configuration \
      BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
  `,
  terraform: code`
    resource "aws_s3_bucket_public_access_block" "trail" {
      bucket                  = "TRAIL_BUCKET"
      block_public_acls       = true
      ignore_public_acls      = true
      block_public_policy     = true
      restrict_public_buckets = true
    }
  `,
  cost: 'It is free, and CloudTrail goes on writing: a service principal is not public. Treat what lay open as read.',
  byHand: {
    run: code`
      aws s3api get-bucket-policy-status --bucket TRAIL_BUCKET
      aws s3api get-public-access-block --bucket TRAIL_BUCKET
      aws s3api get-bucket-acl --bucket TRAIL_BUCKET
    `,
    look: '`IsPublic` is `false` and no grant is to `AllUsers` or `AuthenticatedUsers`, or the four block settings are `true`.',
  },
  links: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  ],
});
