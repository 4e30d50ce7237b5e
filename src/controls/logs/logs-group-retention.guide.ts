import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the log group keep its events for at least the days of the setting, a year unless it says otherwise? A group whose events never expire passes.',
  attack:
    'In October a customer asks why his orders of June were changed. The application’s log would say from which session; it is kept for fourteen days, because somebody once saved four dollars a month.',
  console: [
    'Open CloudWatch, *Log groups*, and mark the group.',
    'Choose *Actions*, *Edit retention setting*, and a year or more.',
  ],
  cli: code`
    aws logs put-retention-policy --log-group-name LOG_GROUP --retention-in-days 365
  `,
  terraform: code`
    resource "aws_cloudwatch_log_group" "this" {
      name              = "LOG_GROUP"
      retention_in_days = 365
    }
  `,
  cost: 'Storage costs three cents a gigabyte and month; busy groups are better exported to S3, which costs a tenth. A longer retention holds for what is there from then on. Where logs hold personal data, the law may set a maximum: set `days` to it.',
  byHand: {
    run: "aws logs describe-log-groups --query 'logGroups[].[logGroupName,retentionInDays]' --output table",
    look: 'No number below 365; `None` is for ever.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-16',
  ],
});
