import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the global endpoint copy all events to the bus of its second region as they come?',
  attack:
    'The first region fails on a Friday night. New events go to the second one, but the last minutes of orders lie in the first, unseen; they are packed on Monday, when the customers have cancelled.',
  console: [
    'Open EventBridge, *Global endpoints*, the endpoint, *Edit*.',
    'Turn on *Event replication*, let it make a role, and save.',
  ],
  cli: code`
    aws events update-endpoint --name ENDPOINT --replication-config State=ENABLED --role-arn ROLE_ARN
  `,
  terraform: code`
    resource "aws_cloudformation_stack" "endpoint" {
      name = "ENDPOINT"

      # The AWS provider has no global endpoints yet.
      template_body = jsonencode({
        Resources = {
          Endpoint = {
            Type = "AWS::Events::Endpoint"
            Properties = {
              ReplicationConfig = { State = "ENABLED" }
              RoleArn           = "ROLE_ARN"
            }
          }
        }
      })
    }
  `,
  cost: 'Copied events cost as custom events do, a dollar a million. What handles them in the second region must not do so twice: give each event an id of your own.',
  byHand: {
    run: "aws events list-endpoints --query 'Endpoints[].[Name,ReplicationConfig.State]'",
    look: '`ENABLED` beside each endpoint.',
  },
  links: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html'],
});
