import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are backups kept for long enough? A setting, `minimumDays`, says how long: 7 days by default, as Security Hub has it. AWS’s own default is one day.',
  attack:
    'A program writes empty documents over good ones, for three days, a few an hour. With one day of backups there is nothing left to compare them with.',
  console: [
    'Open DocumentDB, the cluster, *Modify*.',
    'Set the backup retention period to 7 days or more.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws docdb modify-db-cluster --db-cluster-identifier CLUSTER --backup-retention-period 7 --apply-immediately
  `,
  terraform: code`
    resource "aws_docdb_cluster" "this" {
      # …
      backup_retention_period = 7
    }
  `,
  cost: 'One day is free, more costs by the gigabyte of changes.',
  byHand: {
    run: code`
    aws docdb describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,BackupRetentionPeriod]"
  `,
    look: '7 or more for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html'],
});
