import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has every alarm at least one action for the state ALARM, and are its actions switched on? An alarm that a composite alarm with actions names may do without.',
  attack:
    'During the move to new servers somebody switched off the actions of all alarms, so as not to be woken. They are still off; the disk of the log server has been full for six weeks, and the weeks are missing.',
  console: [
    'Open CloudWatch, *Alarms*, and filter by *Actions status*, *No actions* and *Actions disabled*.',
    'For each: *Edit*, and under *Notification* choose *In alarm* and a topic; or *Actions*, *Alarm actions*, *Enable*.',
    'Delete alarms that nobody wants to hear.',
  ],
  cli: code`
    aws cloudwatch enable-alarm-actions --alarm-names ALARM
    aws cloudwatch describe-alarms --query 'MetricAlarms[?AlarmActions==\`[]\`].AlarmName'
  `,
  terraform: code`
    resource "aws_cloudwatch_metric_alarm" "this" {
      # …
      actions_enabled = true
      alarm_actions   = [aws_sns_topic.on_call.arn]
    }
  `,
  cost: 'Notifications are free or nearly so. Alarms that only feed a dashboard fail too: except them, or delete them.',
  byHand: {
    run: code`
      aws cloudwatch describe-alarms --alarm-types MetricAlarm CompositeAlarm \
        --query '[MetricAlarms,CompositeAlarms][][].[AlarmName,ActionsEnabled,length(AlarmActions)]' --output text
    `,
    look: '`True` and a number above zero for each.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-15',
  ],
});
