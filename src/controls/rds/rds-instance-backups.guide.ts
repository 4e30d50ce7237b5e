import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are automated backups on, kept long enough, and can the instance be restored to a moment of the last 24 hours? A setting, `minimumDays`, says how long: 7 days by default, as Security Hub has it. Read replicas and members of clusters are backed up at their source.',
  attack:
    'A change goes wrong on a Friday and damages orders little by little. On Tuesday somebody notices. With one day of backups there is no good copy left; with seven, Friday noon can be restored beside the damaged database.',
  console: [
    'Open RDS, the instance, *Modify*.',
    'Under *Additional configuration*, *Backup*, set the retention period to 7 days or more.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws rds modify-db-instance --db-instance-identifier INSTANCE --backup-retention-period 7 --apply-immediately
  `,
  terraform: code`
    resource "aws_db_instance" "this" {
      # …
      backup_retention_period = 7
    }
  `,
  cost: 'Backups up to the size of your databases are free, more costs by the gigabyte. Turning backups on (from 0) interrupts the instance for a moment.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBClusterIdentifier,BackupRetentionPeriod,LatestRestorableTime]"
  `,
    look: '7 or more, and a time of today, for every instance that is in no cluster and no replica.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html'],
});
