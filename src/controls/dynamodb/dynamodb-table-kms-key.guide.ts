import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the table encrypted with a KMS key that is in the account? Every table is encrypted; by default with a key of AWS’s own, whose use leaves no trace in your logs.',
  attack:
    'An auditor asks who could have decrypted the table of customers last year. Of a KMS key of the account, CloudTrail tells every use; of AWS’s own, nobody can tell you.',
  console: [
    'Open DynamoDB, the table, *Additional settings*.',
    'Under *Encryption*, *Manage encryption*, choose *Customer managed key*.',
    'Save.',
  ],
  cli: code`
    aws dynamodb update-table --table-name TABLE --sse-specification Enabled=true,SSEType=KMS,KMSMasterKeyId=KEY_ARN
  `,
  terraform: code`
    resource "aws_dynamodb_table" "this" {
      # …
      server_side_encryption {
        enabled     = true
        kms_key_arn = "KEY_ARN"
      }
    }
  `,
  cost: 'A key costs a dollar a month, and DynamoDB asks it every few minutes for each client. If the key is disabled, the table cannot be used, and after seven days DynamoDB archives it.',
  byHand: {
    run: 'aws dynamodb describe-table --table-name TABLE --query Table.SSEDescription',
    look: '`SSEType` `KMS`; nothing means AWS’s own key.',
  },
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html'],
});
