import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a trail that is logging deliver to a bucket that is not of this account (or to one that the setting `buckets` names)? The account that keeps a trail of its whole organization passes.',
  attack:
    'Somebody becomes administrator, takes what he came for, and deletes the bucket with the logs last. In another account the same files lie where that administrator is a stranger.',
  console: [
    'Make an account for logs in the organization, with few people in it, and a bucket there with Object Lock.',
    'Let the bucket’s policy admit `cloudtrail.amazonaws.com` with `s3:GetBucketAcl` and `s3:PutObject`, for the ARNs of your trails.',
    'Make a trail of the organization that writes there, or in this account open CloudTrail, the trail, *Edit*, and name the bucket.',
  ],
  cli: code`
    aws cloudtrail update-trail --name TRAIL --s3-bucket-name CENTRAL_BUCKET
    aws cloudtrail get-trail-status --name TRAIL --query LatestDeliveryError
  `,
  terraform: code`
    resource "aws_cloudtrail" "this" {
      name           = "TRAIL"
      s3_bucket_name = "CENTRAL_BUCKET"
      # …
    }
  `,
  cost: 'The storage is paid once, where the bucket is. Whoever reads the logs needs access to that account.',
  byHand: {
    run: code`
      aws cloudtrail describe-trails --query 'trailList[].[Name,S3BucketName]'
      aws s3api list-buckets --query 'Buckets[].Name'
    `,
    look: 'A bucket in the first list that is not in the second.',
  },
  links: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-receive-logs-from-multiple-accounts.html',
  ],
});
