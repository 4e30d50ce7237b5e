import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster publish to CloudWatch Logs the logs that an investigation needs: `postgresql` of PostgreSQL, `audit` of Aurora MySQL? Slow-query logs are for tuning and are not asked for.',
  attack:
    'A former employee’s account reads the whole table of customers one night. Database logs on the instance are turned over after days or hours; when the question comes, weeks later, there is nothing left to read.',
  console: [
    'Open RDS, the cluster, *Modify*.',
    'Under *Log exports*, tick *PostgreSQL log* or *Audit log*.',
    'Continue, apply immediately, and set a retention on the new log groups in CloudWatch.',
  ],
  cli: code`
    aws rds modify-db-cluster --db-cluster-identifier CLUSTER --apply-immediately \
      --cloudwatch-logs-export-configuration '{"EnableLogTypes":["postgresql"]}'
  `,
  terraform: code`
    resource "aws_rds_cluster" "this" {
      # …
      enabled_cloudwatch_logs_exports = ["postgresql"] # Aurora MySQL: ["audit"]
    }
  `,
  cost: 'CloudWatch Logs charges for what it takes in and keeps; set a retention on the log groups `/aws/rds/cluster/…`. Aurora MySQL also has to write the audit log: `rds-cluster-audit-logging` asks for that.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,Engine,EnabledCloudwatchLogsExports]"
  `,
    look: '`postgresql` or `audit` for each cluster.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html',
  ],
});
