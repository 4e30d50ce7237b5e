import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all grants of the key for this account, for services of AWS, or for accounts that the setting `knownAccounts` names?',
  attack:
    'Three years ago a script made a grant for the role of a migration partner, and never retired it. The key policy was reviewed four times since; the grant still decrypts.',
  console: [
    'The console shows no grants: list them with the CLI, and find out what each is for.',
    'Revoke those that nobody needs.',
  ],
  cli: code`
    aws kms list-grants --key-id KEY_ID
    aws kms revoke-grant --key-id KEY_ID --grant-id GRANT_ID
  `,
  terraform: code`
    # Grants that Terraform makes are revoked with their resource.
    resource "aws_kms_grant" "this" {
      key_id            = "KEY_ID"
      grantee_principal = "ROLE_ARN"
      operations        = ["Decrypt"]
    }
  `,
  cost: 'It is free. What rests on a grant stops working when it is revoked, as volumes of machines that were launched by another account.',
  byHand: {
    run: "aws kms list-grants --key-id KEY_ID --query 'Grants[].[GranteePrincipal,Operations]'",
    look: 'Account numbers that you know.',
  },
  links: ['https://docs.aws.amazon.com/kms/latest/developerguide/grants.html'],
});
