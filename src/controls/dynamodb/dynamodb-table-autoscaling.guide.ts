import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the table on-demand, or does auto scaling change both its read and its write capacity?',
  attack:
    'Somebody asks for a page that reads the table a thousand times a second. Its twenty units are used up at once, and the checkout, which reads the same table, fails for everybody.',
  console: [
    'Open DynamoDB, the table, *Additional settings*.',
    'Under *Read/write capacity*, *Edit*, choose *On-demand*, or *Auto scaling* on for reads and writes.',
    'Save.',
  ],
  cli: code`
    aws dynamodb update-table --table-name TABLE --billing-mode PAY_PER_REQUEST
  `,
  terraform: code`
    resource "aws_dynamodb_table" "this" {
      # …
      billing_mode = "PAY_PER_REQUEST"
    }
  `,
  cost: 'On-demand costs by the request: less for tables with quiet hours, more for evenly busy ones. Set a maximum, so that an attack does not become a bill.',
  byHand: {
    run: code`
    aws dynamodb describe-table --table-name TABLE --query Table.BillingModeSummary
    aws application-autoscaling describe-scalable-targets --service-namespace dynamodb
  `,
    look: '`PAY_PER_REQUEST`, or targets for both dimensions of the table.',
  },
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html'],
});
