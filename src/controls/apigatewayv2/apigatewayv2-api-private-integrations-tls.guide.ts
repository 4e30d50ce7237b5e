import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every integration through a VPC link have a TLS configuration, so that the API asks its backend over HTTPS and checks the certificate?',
  attack:
    'A hacked build machine sits in the same subnets as the load balancer. It answers in its place, for nothing proves who answers, and collects the customers’ tokens.',
  console: [
    'Give the load balancer an HTTPS listener with a certificate.',
    'Open API Gateway, the API, *Integrations*, the integration, *Manage integration*, *Edit*.',
    'Pick the HTTPS listener, and under *Advanced settings* type the *Secure server name*.',
  ],
  cli: code`
    aws apigatewayv2 update-integration --api-id API_ID --integration-id INTEGRATION_ID \
      --integration-uri LISTENER_ARN --tls-config ServerNameToVerify=DOMAIN
  `,
  terraform: code`
    resource "aws_apigatewayv2_integration" "this" {
      api_id             = "API_ID"
      integration_type   = "HTTP_PROXY"
      integration_method = "ANY"
      integration_uri    = "LISTENER_ARN"
      connection_type    = "VPC_LINK"
      connection_id      = "VPC_LINK_ID"

      tls_config {
        server_name_to_verify = "DOMAIN"
      }
    }
  `,
  cost: 'It is free, with a certificate from ACM. The name must be on the certificate, or calls fail with 500.',
  byHand: {
    run: code`
      aws apigatewayv2 get-integrations --api-id API_ID \
        --query "Items[?ConnectionType=='VPC_LINK'].[IntegrationUri,TlsConfig]"
    `,
    look: 'A `ServerNameToVerify` for each.',
  },
  links: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html',
  ],
});
