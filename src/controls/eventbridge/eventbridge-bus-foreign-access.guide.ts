import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the other accounts that the policy of the event bus lets in all ones that you know? Name these in the setting `knownAccounts`. Your own organization counts as known where a condition asks for it.',
  attack:
    'An agency’s account was let in for one project. Two years later the agency is broken into, and events come from there that start your nightly job with parameters of somebody else’s choice.',
  console: [
    'Open EventBridge, *Event buses*, the bus, *Permissions*, *Manage permissions*.',
    'Take out the accounts that need no access any more, and save.',
  ],
  cli: 'aws events remove-permission --event-bus-name BUS --statement-id STATEMENT_ID',
  terraform: code`
    resource "aws_cloudwatch_event_bus_policy" "this" {
      event_bus_name = "BUS"
      policy         = data.aws_iam_policy_document.this.json
    }
  `,
  cost: 'It is free. Rules of the account that is taken out fail to send from then on, which only that account sees.',
  byHand: {
    run: 'aws events describe-event-bus --name BUS --query Policy --output text',
    look: 'Account numbers that you know, or nothing.',
  },
  links: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html'],
});
