import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the workgroup publish metrics of its queries to CloudWatch? Disabled workgroups, and the region’s own one if nobody used it for 45 days, are not asked.',
  attack:
    'With an analyst’s key a thief reads the whole lake, four terabytes in one night, a hundred times what the team reads in a week. No alarm goes off, for nothing counts what queries scan.',
  console: [
    'Open Athena, *Workgroups*, the workgroup, *Edit*.',
    'Tick *Publish query metrics to Amazon CloudWatch*, and save.',
    'Open CloudWatch and make an alarm on `ProcessedBytes` of the workgroup.',
  ],
  cli: code`
    aws athena update-work-group --work-group WORKGROUP \
      --configuration-updates PublishCloudWatchMetricsEnabled=true
  `,
  terraform: code`
    resource "aws_athena_workgroup" "this" {
      name = "NAME"

      configuration {
        publish_cloudwatch_metrics_enabled = true
        # …
      }
    }
  `,
  cost: 'A few metrics for each workgroup, at 30 cents a month each, and ten cents for an alarm.',
  byHand: {
    run: "aws athena get-work-group --work-group WORKGROUP --query 'WorkGroup.Configuration.PublishCloudWatchMetricsEnabled'",
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/athena/latest/ug/query-metrics-viewing.html'],
});
