import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no value in the state machine’s definition look like a credential? References to the input (`$.…`) are fine.',
  attack:
    'A step calls a supplier’s API with its key in the parameters. The key stands in the definition, in each execution’s history and in the repository of the template; a trainee’s read-only role sees it.',
  console: [
    'Put the key into Secrets Manager, or make a connection in EventBridge that holds it.',
    'Open Step Functions, the state machine, *Edit*, and let the step use the connection, or call GetSecretValue before it; save.',
    'Change the credential where it came from.',
  ],
  cli: code`
    aws stepfunctions update-state-machine --state-machine-arn MACHINE_ARN \
      --definition file://definition.json
  `,
  terraform: code`
    resource "aws_cloudwatch_event_connection" "supplier" {
      name               = "supplier"
      authorization_type = "API_KEY"

      auth_parameters {
        api_key {
          key   = "x-api-key"
          value = var.supplier_key
        }
      }
    }
  `,
  cost: 'A small monthly fee for a secret. Old executions keep the value in their history for 90 days.',
  byHand: {
    run: code`
      aws stepfunctions describe-state-machine --state-machine-arn MACHINE_ARN \
        --query definition --output text
    `,
    look: 'Nothing secret.',
  },
  links: ['https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html'],
});
