import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the client certificate, which API Gateway shows to backends, hold for 30 more days?',
  attack:
    'On a Saturday the certificate ends and the backend refuses everything. The one on call cannot make a new one and, to get the shop up, turns off the check; it stays off.',
  console: [
    'Open API Gateway, *Client certificates*, *Generate certificate*.',
    'Let the backend trust the old and the new one, then pick the new one at each stage.',
    'Delete the old certificate.',
  ],
  cli: code`
    aws apigateway generate-client-certificate --description 'to the backend'
    aws apigateway update-stage --rest-api-id API_ID --stage-name STAGE \
      --patch-operations op=replace,path=/clientCertificateId,value=NEW_ID
    aws apigateway delete-client-certificate --client-certificate-id OLD_ID
  `,
  terraform: code`
    # A certificate that is replaced by its successor without a gap.
    resource "aws_api_gateway_client_certificate" "this" {
      description = "to the backend, 2027"

      lifecycle {
        create_before_destroy = true
      }
    }
  `,
  cost: 'It is free. Each certificate holds for 365 days; nothing renews it by itself.',
  byHand: {
    run: "aws apigateway get-client-certificates --query 'items[].[clientCertificateId,expirationDate]'",
    look: 'No date within the next 30 days.',
  },
  links: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html',
  ],
});
