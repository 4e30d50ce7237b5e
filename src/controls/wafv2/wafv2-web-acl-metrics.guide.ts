import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are CloudWatch metrics on for every web ACL and for each of its rules and rule groups?',
  attack:
    'A rule against stolen passwords has refused a few requests an hour for months. One night it is ten thousand; the alarm that would wake somebody has no metric to look at.',
  console: [
    'Open *WAF & Shield*, *Web ACLs*, the web ACL, and the tab *Logging and metrics*.',
    'Under *CloudWatch metrics* choose *Edit*, tick all rules, and save.',
  ],
  cli: code`
    aws wafv2 update-web-acl --name NAME --scope REGIONAL --id WEB_ACL_ID --lock-token LOCK_TOKEN \
      --default-action 'Allow={}' --visibility-config SampledRequestsEnabled=true,CloudWatchMetricsEnabled=true,MetricName=NAME \
      --rules file://rules.json
  `,
  terraform: code`
    resource "aws_wafv2_web_acl" "this" {
      # …
      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = "shop"
        sampled_requests_enabled   = true
      }
    }
  `,
  cost: 'WAF’s metrics are free; alarms on them cost a few cents a month.',
  byHand: {
    run: code`
      aws wafv2 get-web-acl --name NAME --scope REGIONAL --id WEB_ACL_ID \
        --query 'WebACL.[VisibilityConfig.CloudWatchMetricsEnabled,Rules[].VisibilityConfig.CloudWatchMetricsEnabled]'
    `,
    look: '`true` everywhere.',
  },
  links: ['https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing-view-sample.html'],
});
