import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the trail name a log group of CloudWatch Logs, and did a delivery to it succeed in the last 24 hours?',
  attack:
    'Root signs in at night. The event is in the bucket within minutes, where the next person who opens it finds it after a week; the alarm that was to ring reads a log group that the trail has not written to since its role was tidied up.',
  console: [
    'Open CloudTrail, *Trails*, and the trail.',
    'Under *CloudWatch Logs* choose *Edit*, *Enabled*, a log group and a new role, and save.',
    'Where delivery fails, let the role do `logs:CreateLogStream` and `logs:PutLogEvents` on the group again.',
  ],
  cli: code`
    aws cloudtrail update-trail --name TRAIL \
      --cloud-watch-logs-log-group-arn 'arn:aws:logs:REGION:ACCOUNT_ID:log-group:LOG_GROUP:*' \
      --cloud-watch-logs-role-arn ROLE_ARN
  `,
  terraform: code`
    resource "aws_cloudtrail" "this" {
      # …
      cloud_watch_logs_group_arn = "\${aws_cloudwatch_log_group.trail.arn}:*"
      cloud_watch_logs_role_arn  = aws_iam_role.trail_to_logs.arn
    }
  `,
  cost: 'CloudWatch Logs takes its price for every gigabyte; give the group a retention of some months, for the bucket keeps the whole. Where another system reads the bucket at once and raises the alarms, except this control and say so.',
  byHand: {
    run: code`
      aws cloudtrail get-trail-status --name TRAIL_ARN \
        --query '[LatestCloudWatchLogsDeliveryTime,LatestCloudWatchLogsDeliveryError]'
    `,
    look: 'A time of today, and no error.',
  },
  links: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-5',
  ],
});
