import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is deletion protection on, so that the table can only be deleted after somebody has turned it off?',
  attack:
    'A stack of CloudFormation is deleted because its name says *test*. It held the table of the carts since a migration two years ago, and nobody remembered.',
  console: [
    'Open DynamoDB, the table, *Additional settings*.',
    'Under *Deletion protection*, *Turn on*.',
    'Confirm.',
  ],
  cli: code`
    aws dynamodb update-table --table-name TABLE --deletion-protection-enabled
  `,
  terraform: code`
    resource "aws_dynamodb_table" "this" {
      # …
      deletion_protection_enabled = true
    }
  `,
  cost: 'It is free and interrupts nothing. Who wants to delete the table needs one step more.',
  byHand: {
    run: 'aws dynamodb describe-table --table-name TABLE --query Table.DeletionProtectionEnabled',
    look: '`true` for every table.',
  },
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html'],
});
