import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the vault a lock, or a policy that denies everybody, without conditions, to delete recovery points? In compliance mode a lock holds against root and AWS too; a policy only until somebody changes it.',
  attack:
    'A stolen administrator’s key first lists the vaults and deletes every recovery point, then the databases. With a lock the deletions are refused, and the company restores on the same day.',
  console: [
    'Open AWS Backup, *Vaults*, the vault, *Create vault lock*.',
    'Choose *Governance mode* to try it, later *Compliance mode*, and a minimum retention.',
    'Where no lock is possible, deny `backup:DeleteRecoveryPoint` to `*` in the access policy.',
  ],
  cli: code`
    aws backup put-backup-vault-lock-configuration --backup-vault-name VAULT --min-retention-days 7
  `,
  terraform: code`
    resource "aws_backup_vault_lock_configuration" "this" {
      backup_vault_name  = "VAULT"
      min_retention_days = 7
    }
  `,
  cost: 'It is free. What is locked costs storage until its time is over, mistakes included; in compliance mode (`--changeable-for-days`) nobody can undo it.',
  byHand: {
    run: code`
    aws backup list-backup-vaults --query "BackupVaultList[].[BackupVaultName,Locked]"
  `,
    look: '`true`, or a policy that denies `backup:DeleteRecoveryPoint` to `*`.',
  },
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html'],
});
