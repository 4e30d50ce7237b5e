import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the vault tell a topic of SNS of failed jobs? `BACKUP_JOB_COMPLETED` counts, because AWS sends it for failed jobs too. Rules of EventBridge that do the same are not seen here.',
  attack:
    'The plan’s role lost a right in April. In June the database is damaged, and the newest copy is from April; each night since had said so to nobody.',
  console: [
    'Open AWS Backup, *Vaults*, the vault, and set up notifications where the console offers them, or use the CLI.',
    'Name a topic of SNS whose policy lets `backup.amazonaws.com` publish.',
    'Subscribe people who act on it.',
  ],
  cli: code`
    aws backup put-backup-vault-notifications --backup-vault-name VAULT --sns-topic-arn TOPIC_ARN \
      --backup-vault-events BACKUP_JOB_FAILED COPY_JOB_FAILED
  `,
  terraform: code`
    resource "aws_backup_vault_notifications" "this" {
      backup_vault_name   = "VAULT"
      sns_topic_arn       = "TOPIC_ARN"
      backup_vault_events = ["BACKUP_JOB_FAILED", "COPY_JOB_FAILED"]
    }
  `,
  cost: 'Next to nothing: a mail for each failure.',
  byHand: {
    run: 'aws backup get-backup-vault-notifications --backup-vault-name VAULT',
    look: '`BACKUP_JOB_FAILED` or `BACKUP_JOB_COMPLETED` in `BackupVaultEvents`.',
  },
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html'],
});
