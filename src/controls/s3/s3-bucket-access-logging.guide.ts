import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does S3 write a line for each request to the bucket, into a bucket kept for logs?',
  attack:
    'A key leaks, and weeks later a competitor knows your price list. CloudTrail records no reads of objects unless it is told to, so without access logs nobody can say whether it was read once, by whom, or what else went with it.',
  console: [
    'Make a bucket for logs in the same region and account, if there is none; it must not log into itself.',
    'Open the bucket in S3, and the tab *Properties*.',
    'Under *Server access logging* choose *Edit*, then *Enable*, and name the log bucket and a prefix.',
    'Save: the console adds the permission for `logging.s3.amazonaws.com` to the log bucket.',
  ],
  cli: code`
    # First let the log service write, in the policy of LOG_BUCKET:
    aws s3api put-bucket-policy --bucket LOG_BUCKET --policy '{
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": {"Service": "logging.s3.amazonaws.com"},
        "Action": "s3:PutObject",
        "Resource": "arn:aws:s3:::LOG_BUCKET/BUCKET/*",
        "Condition": {"StringEquals": {"aws:SourceAccount": "ACCOUNT_ID"}}
      }]
    }'

    aws s3api put-bucket-logging --bucket BUCKET --bucket-logging-status \
      '{"LoggingEnabled": {"TargetBucket": "LOG_BUCKET", "TargetPrefix": "BUCKET/"}}'
  `,
  terraform: code`
    resource "aws_s3_bucket_logging" "this" {
      bucket        = "BUCKET"
      target_bucket = "LOG_BUCKET"
      target_prefix = "BUCKET/"
    }
  `,
  cost: 'The logs themselves are free; their storage is not, and busy buckets write much: add a lifecycle rule to the log bucket. Delivery takes up to some hours and is not promised for every request. `put-bucket-policy` replaces the whole policy: add the statement to what is there. Data events of CloudTrail are surer and cost by the event.',
  byHand: {
    run: 'aws s3api get-bucket-logging --bucket BUCKET',
    look: 'A `LoggingEnabled` with a `TargetBucket`. Nothing at all means that logging is off.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html',
  ],
});
