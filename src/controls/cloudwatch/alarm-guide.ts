import type { ConcernId, MonitoredConcern } from '../../effective/monitored-concerns.ts';
import { MONITORED_CONCERNS } from '../../effective/monitored-concerns.ts';
import type { Guide } from '../guide.ts';
import { code, guide } from '../guide.ts';

interface AlarmGuide {
  readonly concern: ConcernId;
  /** What the alarm tells of, to end a sentence: `changes to route tables`. */
  readonly of: string;
  readonly attack: string;
  /** The filter pattern: `callsOf` writes one for API operations. */
  readonly pattern: string;
  /** What is particular about the cost or the noise of this one. */
  readonly noise: string;
}

/** A pattern that counts the concern's operations of one service. */
export function callsOf(concern: ConcernId, source: string): string {
  const { must, newer }: MonitoredConcern = MONITORED_CONCERNS[concern];
  const names = [...must, ...newer].map(({ label }) => `($.eventName = "${label}")`);
  return `{ ($.eventSource = "${source}") && (${names.join(' || ')}) }`;
}

/** What the alarm controls have in common: metric filter, alarm and topic differ only by the concern. */
export function alarmGuide({ concern, of, attack, pattern, noise }: AlarmGuide): Guide {
  return guide({
    asks: `Does somebody hear of ${of}? A multi-region trail that records all management events must send them to a log group; a metric filter there must count all of these events; and an alarm on its metric must tell a topic with a confirmed subscription.`,
    attack,
    console: [
      'Open CloudTrail, the multi-region trail, and under *CloudWatch Logs* choose *Edit*; turn it on with a log group and a role.',
      'Open CloudWatch, *Log groups*, the group, the tab *Metric filters*, and *Create metric filter*.',
      'Enter the pattern below, a metric namespace and name, and the value 1.',
      'Pick the filter, *Create alarm*, *Sum* over 5 minutes, *Greater/Equal* 1, missing data as good.',
      'Choose an SNS topic, and confirm the subscription from the mailbox or tool that it goes to.',
    ],
    cli: code`
      aws cloudtrail update-trail --name TRAIL --cloud-watch-logs-log-group-arn LOG_GROUP_ARN \
        --cloud-watch-logs-role-arn ROLE_ARN

      aws logs put-metric-filter --log-group-name LOG_GROUP --filter-name ${concern} \
        --metric-transformations metricName=${concern},metricNamespace=CloudTrail,metricValue=1 \
        --filter-pattern '${pattern}'

      aws sns create-topic --name security-alarms
      aws sns subscribe --topic-arn TOPIC_ARN --protocol email --notification-endpoint MAILBOX

      aws cloudwatch put-metric-alarm --alarm-name ${concern} \
        --namespace CloudTrail --metric-name ${concern} --statistic Sum --period 300 \
        --evaluation-periods 1 --threshold 1 --comparison-operator GreaterThanOrEqualToThreshold \
        --treat-missing-data notBreaching --alarm-actions TOPIC_ARN
    `,
    terraform: code`
      resource "aws_cloudwatch_log_metric_filter" "this" {
        name           = "${concern}"
        log_group_name = "LOG_GROUP"
        pattern        = "${pattern.replaceAll('"', String.raw`\"`)}"

        metric_transformation {
          name      = "${concern}"
          namespace = "CloudTrail"
          value     = "1"
        }
      }

      resource "aws_cloudwatch_metric_alarm" "this" {
        alarm_name          = "${concern}"
        namespace           = "CloudTrail"
        metric_name         = "${concern}"
        statistic           = "Sum"
        period              = 300
        evaluation_periods  = 1
        threshold           = 1
        comparison_operator = "GreaterThanOrEqualToThreshold"
        treat_missing_data  = "notBreaching"
        alarm_actions       = ["TOPIC_ARN"]
      }
    `,
    cost: `Log groups are paid by the gigabyte that comes in, which for all management events is the main cost; set a retention on the group. The alarm costs a few cents a month. ${noise}`,
    byHand: {
      run: code`
        aws cloudtrail describe-trails --query 'trailList[].[Name,IsMultiRegionTrail,CloudWatchLogsLogGroupArn]'
        aws logs describe-metric-filters --log-group-name LOG_GROUP \
          --query 'metricFilters[].[filterPattern,metricTransformations[0].metricName]'
        aws cloudwatch describe-alarms-for-metric --namespace CloudTrail --metric-name METRIC \
          --query 'MetricAlarms[].[AlarmName,ActionsEnabled,AlarmActions]'
        aws sns list-subscriptions-by-topic --topic-arn TOPIC_ARN --query 'Subscriptions[].SubscriptionArn'
      `,
      look: 'A log group on a multi-region trail, a filter on it whose pattern names these events, an alarm with an action on its metric, and a subscription that is not `PendingConfirmation`.',
    },
    links: [
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html',
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
      'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
    ],
  });
}
