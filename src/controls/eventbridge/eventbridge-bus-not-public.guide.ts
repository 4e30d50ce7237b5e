import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the policy of the event bus let in no principal at large, whatever account it is of? A statement for everybody that a condition ties to accounts or the organization passes.',
  attack:
    'A rule refunds an order when an event says that the parcel came back. The bus takes events from everybody; whoever learns its ARN, from a job advert’s screenshot say, returns what he never bought.',
  console: [
    'Open EventBridge, *Event buses*, the bus, *Permissions*, *Manage permissions*.',
    'Put accounts in place of `*`, or a condition on `aws:PrincipalOrgID`, and save.',
  ],
  cli: code`
    aws events put-permission --event-bus-name BUS --policy file://policy.json

    # Or, if nobody outside the account sends to it:
    aws events remove-permission --event-bus-name BUS --remove-all-permissions
  `,
  terraform: code`
    resource "aws_cloudwatch_event_bus_policy" "this" {
      event_bus_name = "BUS"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { AWS = "arn:aws:iam::SENDER_ACCOUNT_ID:root" }
          Action    = "events:PutEvents"
          Resource  = "BUS_ARN"
        }]
      })
    }
  `,
  cost: 'It is free. Accounts that sent by the wide statement alone are refused from then on.',
  byHand: {
    run: 'aws events describe-event-bus --name BUS --query Policy --output text',
    look: 'No `Allow` for principal `*` without a condition that ties it to accounts or the organization. No policy at all is fine.',
  },
  links: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html'],
});
