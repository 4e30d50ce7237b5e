import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the domain publish its audit logs to CloudWatch Logs? Fine-grained access control must be on for them, and what they record is chosen in the dashboards.',
  attack:
    'Every customer record was read one night by a user that is allowed to. Whether it was the nightly report or somebody with its password, an audit log would have told.',
  console: [
    'Open OpenSearch Service, the domain, *Logs*.',
    'Choose the log, *Enable*, and a log group.',
    'Confirm the policy that lets OpenSearch write to it.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
      --log-publishing-options '{"AUDIT_LOGS":{"CloudWatchLogsLogGroupArn":"LOG_GROUP_ARN","Enabled":true}}'
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      log_publishing_options {
        log_type                 = "AUDIT_LOGS"
        cloudwatch_log_group_arn = "LOG_GROUP_ARN"
      }
    }
  `,
  cost: 'CloudWatch Logs charges for what it takes in and keeps. Auditing every read slows a busy domain: begin with sign-ins and changes.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,LogPublishingOptions]"
  `,
    look: '`AUDIT_LOGS` with `Enabled` true for every domain.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html'],
});
