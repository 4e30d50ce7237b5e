import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the other accounts that the vault’s access policy lets in all ones that you know? Name these in the setting `knownAccounts`. Without a policy nobody outside of the account gets in.',
  attack:
    'The firm that once looked after the archive may still fetch from the vault. It was sold, and its account is run by people whom nobody here has met.',
  console: [
    'Open S3 Glacier, the vault, *Vault policies*, *Edit policy*.',
    'Take out the accounts that need no access any more, and save.',
  ],
  cli: 'aws glacier set-vault-access-policy --account-id - --vault-name VAULT --policy file://policy.json',
  terraform: code`
    resource "aws_glacier_vault" "this" {
      name          = "NAME"
      access_policy = data.aws_iam_policy_document.vault.json
    }
  `,
  cost: 'It is free. Whoever is taken out is refused at once.',
  byHand: {
    run: 'aws glacier get-vault-access-policy --account-id - --vault-name VAULT',
    look: 'Account numbers that you know, or an error that there is no policy.',
  },
  links: ['https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-access-policy.html'],
});
