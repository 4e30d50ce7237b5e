import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every method that passes requests on have a request validator, which checks parameters and body against a model?',
  attack:
    'A body of forty megabytes of nested brackets goes through to each of the functions behind the API; they run into their time limit, all of them, and the bill grows with every attempt.',
  console: [
    'Open API Gateway, the API, *Models*, and describe the body as a JSON schema.',
    'Under *Resources* pick the method, *Method request*, *Edit*, and choose a *Request validator* and the model.',
    'Deploy the API to its stages.',
  ],
  cli: code`
    aws apigateway create-request-validator --rest-api-id API_ID --name all \
      --validate-request-body --validate-request-parameters
    aws apigateway update-method --rest-api-id API_ID --resource-id RESOURCE_ID --http-method POST \
      --patch-operations op=replace,path=/requestValidatorId,value=VALIDATOR_ID
    aws apigateway create-deployment --rest-api-id API_ID --stage-name STAGE
  `,
  terraform: code`
    resource "aws_api_gateway_request_validator" "this" {
      name                        = "all"
      rest_api_id                 = "API_ID"
      validate_request_body       = true
      validate_request_parameters = true
    }
  `,
  cost: 'It is free and saves calls. A model that is too strict refuses good requests with 400: try it on a stage of its own. The programs behind must go on checking.',
  byHand: {
    run: code`
      aws apigateway get-resources --rest-api-id API_ID --embed methods \
        --query 'items[].[path,resourceMethods]'
    `,
    look: 'A `requestValidatorId` for each method.',
  },
  links: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
  ],
});
