import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the vault encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every vault and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open AWS Backup, *Vaults*, *Create new vault*, and choose your key.',
    'Change the rules of the plans to the new vault.',
    'Let the old copies reach the end of their time.',
  ],
  cli: code`
    aws backup create-backup-vault --backup-vault-name VAULT --encryption-key-arn KEY_ARN
  `,
  terraform: code`
    resource "aws_backup_vault" "this" {
      name        = "VAULT"
      kms_key_arn = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A vault keeps its key for life: it takes a new vault. Whoever uses the vault needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws backup list-backup-vaults --query "BackupVaultList[].[BackupVaultName,EncryptionKeyArn]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html',
  ],
});
