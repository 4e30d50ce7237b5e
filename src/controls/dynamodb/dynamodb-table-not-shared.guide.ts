import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the table’s resource policy let in no account but your own, those of the setting `knownAccounts`, and your organization’s where a condition asks for it?',
  attack:
    'An agency got access for a project: its account stands in the policy. The project is over, and whoever runs that account now can still read every order.',
  console: [
    'Open DynamoDB, the table, *Permissions*.',
    'Under *Resource-based policy*, *Edit*, and remove or narrow the statement that the finding names.',
    'Save.',
  ],
  cli: code`
    # policy.json: the narrowed policy
    aws dynamodb put-resource-policy --resource-arn TABLE_ARN --policy file://policy.json
  `,
  terraform: code`
    resource "aws_dynamodb_resource_policy" "this" {
      resource_arn = "TABLE_ARN"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { AWS = "ROLE_ARN" }
          Action    = "dynamodb:GetItem"
          Resource  = "TABLE_ARN"
        }]
      })
    }
  `,
  cost: 'It is free. Programs of accounts that the narrow policy leaves out are refused within seconds.',
  byHand: {
    run: 'aws dynamodb get-resource-policy --resource-arn TABLE_ARN',
    look: 'No `Allow` for accounts that you do not know. No policy at all is fine.',
  },
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html'],
});
