import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there a cost monitor over a whole dimension (all services, all accounts), and an alert subscription to it with somebody who has not declined?',
  attack:
    'Somebody runs a language model over your account, two hundred dollars a day. The monthly budget is large enough to swallow it for weeks; against what Bedrock cost before, which was nothing, it stands out on the first day.',
  console: [
    'Open Billing and Cost Management, *Cost Anomaly Detection*, and *Create monitor*.',
    'Choose *AWS services*, which watches each of them.',
    'Under *Alert subscriptions* create one with daily summaries, a threshold and the mailboxes.',
  ],
  cli: code`
    aws ce create-anomaly-monitor \
      --anomaly-monitor '{"MonitorName":"services","MonitorType":"DIMENSIONAL","MonitorDimension":"SERVICE"}'
    aws ce create-anomaly-subscription \
      --anomaly-subscription '{"SubscriptionName":"daily","Frequency":"DAILY","MonitorArnList":["MONITOR_ARN"],"Subscribers":[{"Type":"EMAIL","Address":"MAILBOX"}],"ThresholdExpression":{"Dimensions":{"Key":"ANOMALY_TOTAL_IMPACT_ABSOLUTE","MatchOptions":["GREATER_THAN_OR_EQUAL"],"Values":["50"]}}}'
  `,
  terraform: code`
    resource "aws_ce_anomaly_monitor" "services" {
      name              = "services"
      monitor_type      = "DIMENSIONAL"
      monitor_dimension = "SERVICE"
    }

    resource "aws_ce_anomaly_subscription" "daily" {
      name             = "daily"
      frequency        = "DAILY"
      monitor_arn_list = [aws_ce_anomaly_monitor.services.arn]

      subscriber {
        type    = "EMAIL"
        address = "MAILBOX"
      }

      threshold_expression {
        dimension {
          key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
          match_options = ["GREATER_THAN_OR_EQUAL"]
          values        = ["50"]
        }
      }
    }
  `,
  cost: 'Detection is free; it looks about three times a day, at figures that are up to a day old. To ask by the API, as this control does, costs a cent a question.',
  byHand: {
    run: code`
      aws ce get-anomaly-monitors --query 'AnomalyMonitors[].[MonitorName,MonitorType]'
      aws ce get-anomaly-subscriptions --query 'AnomalySubscriptions[].[SubscriptionName,MonitorArnList,Subscribers]'
    `,
    look: 'A monitor of type `DIMENSIONAL`, and a subscription that names it and has a subscriber.',
  },
  links: ['https://docs.aws.amazon.com/cost-management/latest/userguide/getting-started-ad.html'],
});
