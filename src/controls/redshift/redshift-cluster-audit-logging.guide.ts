import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the logs of connections and of changes to users leave the cluster, for S3 or CloudWatch Logs?',
  attack:
    'A guessed password is used on a Saturday. On Thursday, when it is noticed, the tables that said so have been turned over.',
  console: [
    'Open Redshift, the cluster, *Properties*, *Database configurations*, *Edit*, *Edit audit logging*.',
    'Turn it on, and choose CloudWatch Logs or a bucket.',
    'Save.',
  ],
  cli: code`
    aws redshift enable-logging --cluster-identifier CLUSTER --log-destination-type cloudwatch \
      --log-exports connectionlog userlog useractivitylog
  `,
  terraform: code`
    resource "aws_redshift_logging" "this" {
      cluster_identifier   = "CLUSTER"
      log_destination_type = "cloudwatch"
      log_exports          = ["connectionlog", "userlog", "useractivitylog"]
    }
  `,
  cost: 'Storage of the logs. CloudWatch Logs costs more than S3 and shows them within seconds.',
  byHand: {
    run: 'aws redshift describe-logging-status --cluster-identifier CLUSTER',
    look: '`LoggingEnabled` true.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html'],
});
