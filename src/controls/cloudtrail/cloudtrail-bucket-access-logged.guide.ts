import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is access to the bucket that the trail writes to logged by S3, into another bucket?',
  attack:
    'An intruder with rights on S3 deletes the trail’s files of the days in question. The access log of the bucket still tells when that was and whose credentials did it, which is the thread to follow.',
  console: [
    'Open CloudTrail, *Trails*, and follow the link to the trail’s bucket.',
    'On the tab *Properties*, under *Server access logging*, choose *Edit*, then *Enable*.',
    'Name another bucket as target, one that fewer people may write to, and save.',
  ],
  cli: code`
    aws s3api put-bucket-logging --bucket TRAIL_BUCKET --bucket-logging-status \
      '{"LoggingEnabled": {"TargetBucket": "LOG_BUCKET", "TargetPrefix": "trail-bucket/"}}'
  `,
  terraform: code`
    resource "aws_s3_bucket_logging" "trail" {
      bucket        = "TRAIL_BUCKET"
      target_bucket = "LOG_BUCKET"
      target_prefix = "trail-bucket/"
    }
  `,
  cost: 'Only the storage of the access logs, which is little here. The policy of the log bucket must let `logging.s3.amazonaws.com` write. In the log archive account of an organization the setting belongs to that account.',
  byHand: {
    run: code`
      aws cloudtrail describe-trails --query 'trailList[].S3BucketName'
      aws s3api get-bucket-logging --bucket TRAIL_BUCKET
    `,
    look: 'A `LoggingEnabled` with a target that is another bucket.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
  ],
});
