import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every web ACL have a rule or rule group, of its own or from Firewall Manager?',
  attack:
    'The list of measures says “WAF in front of the shop: yes”. The web ACL was made and associated, and its rules were to follow; the first scanner walks through it.',
  console: [
    'Open *WAF & Shield*, *Web ACLs*, the web ACL, and the tab *Rules*.',
    'Choose *Add rules*, *Add managed rule groups*, and add *Core rule set* and *Known bad inputs*.',
    'Let them count for some days, then switch them to their own actions.',
  ],
  cli: code`
    aws wafv2 get-web-acl --name NAME --scope REGIONAL --id WEB_ACL_ID
    aws wafv2 update-web-acl --name NAME --scope REGIONAL --id WEB_ACL_ID --lock-token LOCK_TOKEN \
      --default-action 'Allow={}' --visibility-config SampledRequestsEnabled=true,CloudWatchMetricsEnabled=true,MetricName=NAME \
      --rules file://rules.json
  `,
  terraform: code`
    resource "aws_wafv2_web_acl" "this" {
      # …
      rule {
        name     = "core"
        priority = 1

        override_action {
          none {}
        }

        statement {
          managed_rule_group_statement {
            vendor_name = "AWS"
            name        = "AWSManagedRulesCommonRuleSet"
          }
        }

        visibility_config {
          cloudwatch_metrics_enabled = true
          metric_name                = "core"
          sampled_requests_enabled   = true
        }
      }
    }
  `,
  cost: 'Each rule costs a dollar or so a month, and each million requests as well. Rules may refuse what customers mean well: let them count first.',
  byHand: {
    run: 'aws wafv2 get-web-acl --name NAME --scope REGIONAL --id WEB_ACL_ID --query "WebACL.Rules[].Name"',
    look: 'At least one name.',
  },
  links: ['https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rules.html'],
});
