import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are backups kept for long enough? A setting, `minimumDays`, says how long: 7 days by default, as Security Hub has it. AWS’s own default is one day.',
  attack:
    'An import on Friday evening turns half of the links around. On Monday somebody wonders. With one day of backups, Friday is gone.',
  console: [
    'Open Neptune, the cluster, *Modify*.',
    'Set the backup retention period to 7 days or more.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws neptune modify-db-cluster --db-cluster-identifier CLUSTER --backup-retention-period 7 --apply-immediately
  `,
  terraform: code`
    resource "aws_neptune_cluster" "this" {
      # …
      backup_retention_period = 7
    }
  `,
  cost: 'One day is free, more costs by the gigabyte of changes.',
  byHand: {
    run: code`
    aws neptune describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,BackupRetentionPeriod]"
  `,
    look: '7 or more for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html'],
});
