import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the stage send traces of its requests to X-Ray?',
  attack:
    'Orders get lost now and then, and nobody knows in which of seven functions. A trace would have shown on the first day that one of them calls an address that is not yours.',
  console: [
    'Open API Gateway, the API, *Stages*, the stage, and *Edit* under *Logs and tracing*.',
    'Turn on *X-Ray tracing*, and save.',
  ],
  cli: code`
    aws apigateway update-stage --rest-api-id API_ID --stage-name STAGE \
      --patch-operations op=replace,path=/tracingEnabled,value=true
  `,
  terraform: code`
    resource "aws_api_gateway_stage" "this" {
      # …
      xray_tracing_enabled = true
    }
  `,
  cost: 'X-Ray takes five dollars for a million traces; by default it takes one request a second and five in a hundred of the rest.',
  byHand: {
    run: "aws apigateway get-stages --rest-api-id API_ID --query 'item[].[stageName,tracingEnabled]'",
    look: '`true` beside each stage.',
  },
  links: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html'],
});
