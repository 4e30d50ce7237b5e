import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the queries to every public hosted zone logged? Private zones are not asked about.',
  attack:
    'Somebody goes through all words of a dictionary for names of your test systems. The log would show thousands of questions for names that do not exist, a day before the first of the real ones is attacked.',
  console: [
    'Open Route 53, *Hosted zones*, the zone, and *Configure query logging*.',
    'Choose or make a log group in us-east-1, grant Route 53 the right to write to it, and create.',
  ],
  cli: code`
    aws logs put-resource-policy --policy-name route53-query-logging --policy-document file://policy.json --region us-east-1
    aws route53 create-query-logging-config --hosted-zone-id ZONE_ID --cloud-watch-logs-log-group-arn LOG_GROUP_ARN
  `,
  terraform: code`
    resource "aws_route53_query_log" "this" {
      zone_id                  = "ZONE_ID"
      cloudwatch_log_group_arn = "LOG_GROUP_ARN"
    }
  `,
  cost: 'The log costs by the gigabyte. It sees what resolvers ask, not each visitor.',
  byHand: {
    run: "aws route53 list-query-logging-configs --query 'QueryLoggingConfigs[].HostedZoneId'",
    look: 'Every public zone.',
  },
  links: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html'],
});
