import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the domain publish its error logs to CloudWatch Logs?',
  attack:
    'Strange scripts in queries fail by the hundred, then one does not. The error log had them all; it was on a node that has been replaced since.',
  console: [
    'Open OpenSearch Service, the domain, *Logs*.',
    'Choose the log, *Enable*, and a log group.',
    'Confirm the policy that lets OpenSearch write to it.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
      --log-publishing-options '{"ES_APPLICATION_LOGS":{"CloudWatchLogsLogGroupArn":"LOG_GROUP_ARN","Enabled":true}}'
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      log_publishing_options {
        log_type                 = "ES_APPLICATION_LOGS"
        cloudwatch_log_group_arn = "LOG_GROUP_ARN"
      }
    }
  `,
  cost: 'CloudWatch Logs charges for what it takes in and keeps; error logs are small.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,LogPublishingOptions]"
  `,
    look: '`ES_APPLICATION_LOGS` with `Enabled` true for every domain.',
  },
  links: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html',
  ],
});
