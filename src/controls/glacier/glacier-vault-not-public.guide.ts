import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the vault’s access policy let in no principal at large? A statement for everybody that a condition ties to accounts or the organization passes.',
  attack:
    'For a move to a new system the policy was opened to everybody for a weekend, years ago. The vault’s name stands in an old script on GitHub; whoever reads it orders the archives, and has them in five hours.',
  console: [
    'Open S3 Glacier, the vault, *Vault policies*, *Edit policy*.',
    'Name accounts or roles in place of `*`, and save; or delete the policy.',
  ],
  cli: code`
    aws glacier set-vault-access-policy --account-id - --vault-name VAULT --policy file://policy.json

    # Or, if nobody outside the account needs it:
    aws glacier delete-vault-access-policy --account-id - --vault-name VAULT
  `,
  terraform: code`
    resource "aws_glacier_vault" "this" {
      name = "NAME"

      access_policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { AWS = "arn:aws:iam::PARTNER_ACCOUNT_ID:role/ROLE" }
          Action    = ["glacier:InitiateJob", "glacier:GetJobOutput"]
          Resource  = "arn:aws:glacier:REGION:ACCOUNT_ID:vaults/NAME"
        }]
      })
    }
  `,
  cost: 'It is free. Who came in by the wide statement alone is refused from then on.',
  byHand: {
    run: 'aws glacier get-vault-access-policy --account-id - --vault-name VAULT',
    look: 'No `Allow` for principal `*` without a condition that ties it to accounts or the organization. No policy at all is fine.',
  },
  links: ['https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-access-policy.html'],
});
