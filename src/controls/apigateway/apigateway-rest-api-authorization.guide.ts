import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every method of the API (but OPTIONS) have an authorization type, or does a resource policy or a private endpoint keep strangers out? Name paths that are meant for everybody in the setting `openPaths`.',
  attack:
    'Of forty methods one was added on a Friday without the authorizer: `GET /customers/{id}`. Somebody changes the number in his own request and reads the others’ addresses, one by one.',
  console: [
    'Open API Gateway, the API, *Authorizers*, and make one if there is none.',
    'Under *Resources* pick the method, *Method request*, *Edit*, and choose the authorization.',
    'Deploy the API to its stages: nothing changes before that.',
  ],
  cli: code`
    aws apigateway update-method --rest-api-id API_ID --resource-id RESOURCE_ID --http-method GET \
      --patch-operations op=replace,path=/authorizationType,value=AWS_IAM
    aws apigateway create-deployment --rest-api-id API_ID --stage-name STAGE
  `,
  terraform: code`
    resource "aws_api_gateway_method" "this" {
      rest_api_id   = "API_ID"
      resource_id   = "RESOURCE_ID"
      http_method   = "GET"
      authorization = "AWS_IAM"
    }
  `,
  cost: 'Authorization by IAM and Cognito is free, a Lambda authorizer costs its calls. Callers must send credentials from then on. An API key alone is no authorization: it is made for counting.',
  byHand: {
    run: code`
      aws apigateway get-resources --rest-api-id API_ID --embed methods \
        --query 'items[].[path,resourceMethods]'
    `,
    look: 'No `authorizationType` of `NONE`, but for `OPTIONS`.',
  },
  links: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html',
  ],
});
