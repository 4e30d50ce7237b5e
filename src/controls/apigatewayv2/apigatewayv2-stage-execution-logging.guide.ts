import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the stage of the WebSocket API write an execution log of the level ERROR or INFO?',
  attack:
    'Messages with a made-up action name fail by the thousand until one of them hits an action that was never meant for customers. The log would have shown it in the first hour.',
  console: [
    'Once for each region, give API Gateway a role for CloudWatch under *Settings*.',
    'Open the API, *Stages*, the stage, *Logs/Tracing*, and choose *Errors only* or more.',
  ],
  cli: code`
    aws apigatewayv2 update-stage --api-id API_ID --stage-name STAGE \
      --default-route-settings LoggingLevel=ERROR
  `,
  terraform: code`
    resource "aws_apigatewayv2_stage" "this" {
      # …
      default_route_settings {
        logging_level = "ERROR"
      }
    }
  `,
  cost: 'CloudWatch Logs takes about half a dollar for a gigabyte. Leave *data tracing* off: it writes whole messages.',
  byHand: {
    run: "aws apigatewayv2 get-stages --api-id API_ID --query 'Items[].[StageName,DefaultRouteSettings]'",
    look: 'A `LoggingLevel` of `ERROR` or `INFO`.',
  },
  links: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html'],
});
