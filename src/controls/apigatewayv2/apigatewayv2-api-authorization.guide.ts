import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every route of the HTTP API have an authorization type, and the route `$connect` of the WebSocket API? Name routes that are meant for everybody in the setting `openRoutes`.',
  attack:
    'The catch-all route `ANY /{proxy+}` was meant for a test. It passes everything on to the function that also serves the back office, and asks nobody who he is.',
  console: [
    'Open API Gateway, the API, *Authorization*, and *Manage authorizers* to make one.',
    'Pick the route, *Attach authorization*, and choose it; deploy where it is not automatic.',
  ],
  cli: code`
    aws apigatewayv2 update-route --api-id API_ID --route-id ROUTE_ID \
      --authorization-type JWT --authorizer-id AUTHORIZER_ID
  `,
  terraform: code`
    resource "aws_apigatewayv2_route" "this" {
      api_id             = "API_ID"
      route_key          = "GET /orders"
      authorization_type = "JWT"
      authorizer_id      = aws_apigatewayv2_authorizer.this.id
    }
  `,
  cost: 'JWT and IAM are free, a Lambda authorizer costs its calls. Callers must send credentials from then on.',
  byHand: {
    run: "aws apigatewayv2 get-routes --api-id API_ID --query 'Items[].[RouteKey,AuthorizationType]'",
    look: 'No `NONE`, but for routes that are meant for everybody.',
  },
  links: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html',
  ],
});
