import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the stage write a line for each call into a log group or a Firehose stream?',
  attack:
    'A customer says that somebody else’s orders showed up in his app. Which calls were made with whose token? Nobody knows: the API kept no record.',
  console: [
    'Open API Gateway, the API, *Logging*, and pick the stage.',
    'Turn on *Access logging*, give the log group’s ARN and a format, and save.',
  ],
  cli: code`
    aws apigatewayv2 update-stage --api-id API_ID --stage-name STAGE --access-log-settings \
      '{"DestinationArn": "LOG_GROUP_ARN", "Format": "$context.requestId $context.identity.sourceIp"}'
  `,
  terraform: code`
    resource "aws_apigatewayv2_stage" "this" {
      # …
      access_log_settings {
        destination_arn = aws_cloudwatch_log_group.this.arn
        format          = "$context.requestId $context.identity.sourceIp $context.routeKey $context.status"
      }
    }
  `,
  cost: 'CloudWatch Logs takes about half a dollar for a gigabyte. Keep tokens out of the format.',
  byHand: {
    run: "aws apigatewayv2 get-stages --api-id API_ID --query 'Items[].[StageName,AccessLogSettings]'",
    look: 'A `DestinationArn` for each stage.',
  },
  links: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html'],
});
