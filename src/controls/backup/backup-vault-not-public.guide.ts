import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the vault’s policy grant nothing to everybody at large? A condition on accounts or the organization makes it pass.',
  attack:
    'So that another account of the company can copy into the vault, its policy allows `*`. Now every account of AWS may: somebody fills it with terabytes, which you pay for, and with copies that look like yours.',
  console: [
    'Open AWS Backup, *Vaults*, the vault, *Access policy*, *Edit*.',
    'Replace `*` by accounts, or add a condition on `aws:PrincipalOrgID`.',
    'Save.',
  ],
  cli: code`
    # policy.json: the narrowed policy
    aws backup put-backup-vault-access-policy --backup-vault-name VAULT --policy file://policy.json
  `,
  terraform: code`
    resource "aws_backup_vault_policy" "this" {
      backup_vault_name = "VAULT"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = "*"
          Action    = "backup:CopyIntoBackupVault"
          Resource  = "*"
          Condition = { StringEquals = { "aws:PrincipalOrgID" = "ORGANIZATION_ID" } }
        }]
      })
    }
  `,
  cost: 'It is free. Accounts that the narrow policy does not cover can no longer copy into the vault.',
  byHand: {
    run: 'aws backup get-backup-vault-access-policy --backup-vault-name VAULT',
    look: 'No `Allow` for `*` without a condition. No policy at all is fine.',
  },
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html'],
});
