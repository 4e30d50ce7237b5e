import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where a domain name of yours leads to the API: is the address that AWS gave it (`….execute-api…`) turned off?',
  attack:
    'The domain demands client certificates of partners. The API’s own address, printed in an old manual, demands nothing: who knows it skips the certificate check.',
  console: [
    'Open API Gateway, the API, and *API settings*, *Edit*.',
    'Set *Default endpoint* to *Inactive*, save, and deploy the API.',
  ],
  cli: code`
    aws apigateway update-rest-api --rest-api-id API_ID \
      --patch-operations op=replace,path=/disableExecuteApiEndpoint,value=true
    aws apigateway create-deployment --rest-api-id API_ID --stage-name STAGE
  `,
  terraform: code`
    resource "aws_api_gateway_rest_api" "this" {
      name                         = "NAME"
      disable_execute_api_endpoint = true
    }
  `,
  cost: 'It is free. Who still calls the old address gets 403: look for it in the access logs first. The console’s test button goes on working.',
  byHand: {
    run: "aws apigateway get-rest-apis --query 'items[].[name,disableExecuteApiEndpoint]'",
    look: '`true` beside each API that has a domain name.',
  },
  links: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html',
  ],
});
