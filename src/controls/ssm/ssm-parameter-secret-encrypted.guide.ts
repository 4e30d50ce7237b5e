import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every parameter whose name says that it holds a credential (`/shop/db/password`, `api-key`, `GITHUB_TOKEN`) of the type SecureString? Values are not read, and other parameters are no concern of this.',
  attack:
    'The password of the database is a plain parameter. The role of the monitoring vendor may read parameters, as `ReadOnlyAccess` does; with a SecureString it would also need the key.',
  console: [
    'Open Systems Manager, *Parameter Store*, and note the parameter’s value.',
    'Delete it, and create it anew under the same name with the type *SecureString*, with a key of your own if some should not read it.',
    'Let those who read it ask `WithDecryption`, and change the credential itself.',
  ],
  cli: code`
    aws ssm delete-parameter --name NAME
    aws ssm put-parameter --name NAME --type SecureString --key-id alias/KEY --value NEW_VALUE
  `,
  terraform: code`
    resource "aws_ssm_parameter" "password" {
      name             = "NAME"
      type             = "SecureString"
      key_id           = "alias/KEY"
      value_wo         = var.password
      value_wo_version = 1
    }
  `,
  cost: 'Standard parameters are free; a key of your own costs a dollar a month. Programs that read the parameter must ask for it decrypted, and their role needs `kms:Decrypt` for the key.',
  byHand: {
    run: "aws ssm describe-parameters --query 'Parameters[].[Name,Type]' --output text",
    look: 'No name that speaks of a password, key or token beside `String` or `StringList`.',
  },
  links: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html'],
});
