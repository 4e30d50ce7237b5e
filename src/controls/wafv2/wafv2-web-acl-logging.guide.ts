import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the requests to every web ACL logged to CloudWatch Logs, S3 or Firehose?',
  attack:
    'Customers say that they cannot pay since Tuesday. Whether a rule refuses them, or somebody floods the page, stands in the log of the web ACL, which is off.',
  console: [
    'Make a log group whose name begins with `aws-waf-logs-`.',
    'Open *WAF & Shield*, *Web ACLs*, the web ACL, and the tab *Logging and metrics*, *Enable*.',
    'Choose the log group, redact headers with passwords such as `authorization` and `cookie`, and save.',
  ],
  cli: code`
    aws wafv2 put-logging-configuration --logging-configuration \
      'ResourceArn=WEB_ACL_ARN,LogDestinationConfigs=[LOG_GROUP_ARN],RedactedFields=[{SingleHeader={Name=cookie}}]'
  `,
  terraform: code`
    resource "aws_wafv2_web_acl_logging_configuration" "this" {
      resource_arn            = "WEB_ACL_ARN"
      log_destination_configs = ["LOG_GROUP_ARN"]

      redacted_fields {
        single_header {
          name = "cookie"
        }
      }
    }
  `,
  cost: 'The log costs by the gigabyte, which may be much for a busy site: a filter keeps only what was refused or counted. It holds addresses of visitors.',
  byHand: {
    run: 'aws wafv2 list-logging-configurations --scope REGIONAL --query "LoggingConfigurations[].ResourceArn"',
    look: 'The ARN of each web ACL; for those of CloudFront with `--scope CLOUDFRONT` in us-east-1.',
  },
  links: ['https://docs.aws.amazon.com/waf/latest/developerguide/logging.html'],
});
