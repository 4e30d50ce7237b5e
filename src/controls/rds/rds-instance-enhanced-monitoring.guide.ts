import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is enhanced monitoring on, which reads processes, memory and disks from the machine itself?',
  attack:
    'One night the database is slow, and the graphs of CloudWatch only say that the CPU is busy. The list of processes would have shown an export of the table of customers by a session from nowhere.',
  console: [
    'Open RDS, the instance, *Modify*.',
    'Under *Monitoring*, tick *Enable Enhanced Monitoring*, choose 60 seconds and a role.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws rds modify-db-instance --db-instance-identifier INSTANCE --monitoring-interval 60 \
      --monitoring-role-arn ROLE_ARN --apply-immediately
  `,
  terraform: code`
    resource "aws_db_instance" "this" {
      # …
      monitoring_interval = 60
      monitoring_role_arn = "ROLE_ARN"
    }
  `,
  cost: 'The readings go to CloudWatch Logs and cost there what logs cost: little at 60 seconds, sixty times as much at one.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBClusterIdentifier,MonitoringInterval]"
  `,
    look: 'A number above 0 for every instance.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html'],
});
