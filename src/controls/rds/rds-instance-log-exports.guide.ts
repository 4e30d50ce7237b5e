import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the instance publish to CloudWatch Logs the logs that an investigation needs: `postgresql`; `audit` and `error` of MySQL and MariaDB; `alert` and `audit` of Oracle; `error` of SQL Server? Slow-query logs are for tuning and are not asked for.',
  attack:
    'A former employee’s account reads the whole table of customers one night. Database logs on the instance are turned over after days or hours; when the question comes, weeks later, there is nothing left to read.',
  console: [
    'Open RDS, the instance, *Modify*.',
    'Under *Log exports*, tick the logs that the finding names.',
    'Continue, apply immediately, and set a retention on the new log groups in CloudWatch.',
  ],
  cli: code`
    aws rds modify-db-instance --db-instance-identifier INSTANCE --apply-immediately \
      --cloudwatch-logs-export-configuration '{"EnableLogTypes":["postgresql"]}'
  `,
  terraform: code`
    resource "aws_db_instance" "this" {
      # …
      enabled_cloudwatch_logs_exports = ["postgresql"] # MySQL and MariaDB: ["audit", "error"]
    }
  `,
  cost: 'CloudWatch Logs charges for what it takes in and keeps; set a retention on the log groups `/aws/rds/…`. MySQL and MariaDB write an audit log only with the option `MARIADB_AUDIT_PLUGIN` in the option group.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBClusterIdentifier,Engine,EnabledCloudwatchLogsExports]"
  `,
    look: 'The logs of the list above for each instance that is in no cluster.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html',
  ],
});
