import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the trail running, and did its last delivery to the bucket succeed?',
  attack:
    'An intruder calls `StopLogging` before anything else. The trail still stands in every list and every report, and nobody sees that it has been empty for a month. A bucket policy that was tidied up too eagerly does the same by itself.',
  console: [
    'Open CloudTrail, *Trails*, and the trail.',
    'Choose *Start logging* in the upper right corner, where it says *Logging: Off*.',
    'Where delivery fails: open the trail’s bucket, *Permissions*, and let `cloudtrail.amazonaws.com` do `s3:GetBucketAcl` and `s3:PutObject` again.',
  ],
  cli: code`
    aws cloudtrail start-logging --name TRAIL
    aws cloudtrail get-trail-status --name TRAIL --query '[IsLogging,LatestDeliveryError]'
  `,
  terraform: code`
    resource "aws_cloudtrail" "this" {
      # …
      enable_logging = true
    }
  `,
  cost: 'Nothing for the first copy of management events. A trail that nobody wants is better deleted than stopped. Find out who stopped it: the event `StopLogging` stands in *Event history* for 90 days.',
  byHand: {
    run: code`
      aws cloudtrail get-trail-status --name TRAIL_ARN \
        --query '[IsLogging,LatestDeliveryTime,LatestDeliveryError]'
    `,
    look: '`true`, a time of today, and no error.',
  },
  links: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html',
  ],
});
