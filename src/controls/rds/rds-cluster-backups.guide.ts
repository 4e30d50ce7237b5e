import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are backups kept long enough, and can the cluster be restored to a moment of the last 24 hours? A setting, `minimumDays`, says how long: 7 days by default, as Security Hub has it. Aurora’s own default is one day.',
  attack:
    'A change goes wrong on a Friday and damages orders little by little. On Tuesday somebody notices. With one day of backups there is no good copy left; with seven, Friday noon can be restored beside the damaged database.',
  console: [
    'Open RDS, the cluster, *Modify*.',
    'Under *Additional configuration*, *Backup*, set the retention period to 7 days or more.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws rds modify-db-cluster --db-cluster-identifier CLUSTER --backup-retention-period 7 --apply-immediately
  `,
  terraform: code`
    resource "aws_rds_cluster" "this" {
      # …
      backup_retention_period = 7
    }
  `,
  cost: 'One day is free, more costs by the gigabyte of changes. Nothing is interrupted.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,BackupRetentionPeriod,LatestRestorableTime]"
  `,
    look: '7 or more, and a time of today, for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html'],
});
