import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the stage write an execution log of the level ERROR or INFO, for all of its methods?',
  attack:
    'For two nights somebody tries tokens against the authorizer. API Gateway answered four hundred thousand times with 403, and no log tells from where, nor which of them worked at last.',
  console: [
    'Once for each region, give API Gateway a role for CloudWatch under *Settings*.',
    'Open the API, *Stages*, the stage, and *Edit* under *Logs and tracing*.',
    'Choose *Errors only* or *Errors and info logs*, and save.',
  ],
  cli: code`
    aws apigateway update-stage --rest-api-id API_ID --stage-name STAGE \
      --patch-operations 'op=replace,path=/*/*/logging/loglevel,value=ERROR'
  `,
  terraform: code`
    resource "aws_api_gateway_method_settings" "this" {
      rest_api_id = "API_ID"
      stage_name  = "STAGE"
      method_path = "*/*"

      settings {
        logging_level = "ERROR"
      }
    }
  `,
  cost: 'CloudWatch Logs takes about half a dollar for a gigabyte. Leave *data tracing* off where people use the API: it writes whole requests, passwords too.',
  byHand: {
    run: "aws apigateway get-stages --rest-api-id API_ID --query 'item[].[stageName,methodSettings]'",
    look: 'A `loggingLevel` of `ERROR` or `INFO` under `*/*`.',
  },
  links: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html'],
});
