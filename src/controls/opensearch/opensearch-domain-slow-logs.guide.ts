import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the domain publish its slow logs of searches and of indexing? They are for operations first, and for telling an attack by heavy queries second.',
  attack:
    'The search is down every evening at eight. One query with forty wildcards, from one address, is what the slow log would have shown on the first evening.',
  console: [
    'Open OpenSearch Service, the domain, *Logs*.',
    'Choose the log, *Enable*, and a log group.',
    'Confirm the policy that lets OpenSearch write to it.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
      --log-publishing-options '{"SEARCH_SLOW_LOGS":{"CloudWatchLogsLogGroupArn":"LOG_GROUP_ARN","Enabled":true}}'
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      log_publishing_options {
        log_type                 = "SEARCH_SLOW_LOGS"
        cloudwatch_log_group_arn = "LOG_GROUP_ARN"
      }

      log_publishing_options {
        log_type                 = "INDEX_SLOW_LOGS"
        cloudwatch_log_group_arn = "LOG_GROUP_ARN"
      }
    }
  `,
  cost: 'CloudWatch Logs charges for what it takes in; nothing is logged before an index has thresholds.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,LogPublishingOptions]"
  `,
    look: '`SEARCH_SLOW_LOGS` and `INDEX_SLOW_LOGS` with `Enabled` true for every domain.',
  },
  links: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html',
  ],
});
