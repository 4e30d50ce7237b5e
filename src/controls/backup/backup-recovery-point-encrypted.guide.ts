import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is each recovery point encrypted? Some services have copies encrypted by the vault; those of RDS, EBS and Aurora are as their source is.',
  attack:
    'Somebody with rights on the vault restores last month’s copy of a database under a new name and shares its snapshot. The database itself has been encrypted since; the copy was not.',
  console: [
    'Open the source (the finding names it) and encrypt it, as its own control describes.',
    'Wait for the next run of the plan, or make a copy on demand.',
    'Open AWS Backup, the vault, and delete the unencrypted recovery points that nobody needs.',
  ],
  cli: code`
    aws backup start-backup-job --backup-vault-name VAULT --resource-arn RESOURCE_ARN --iam-role-arn ROLE_ARN
    aws backup delete-recovery-point --backup-vault-name VAULT --recovery-point-arn RECOVERY_POINT_ARN
  `,
  terraform: code`
    # A copy is as its source is: encrypt that.
    resource "aws_db_instance" "this" {
      # …
      storage_encrypted = true
    }
  `,
  cost: 'Encryption is free. A deleted copy is gone: keep the unencrypted ones until you are sure of the new ones.',
  byHand: {
    run: code`
    aws backup list-recovery-points-by-backup-vault --backup-vault-name VAULT \
      --query "RecoveryPoints[].[RecoveryPointArn,IsEncrypted]"
  `,
    look: '`true` for every recovery point.',
  },
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html'],
});
