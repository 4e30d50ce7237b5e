import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the API passes calls on to HTTP backends: does the stage show them a client certificate, by which they know API Gateway?',
  attack:
    'The API checks tokens and counts calls; the server behind it has a public address and checks nothing. Somebody finds the address in a certificate log and calls it directly.',
  console: [
    'Open API Gateway, *Client certificates*, *Generate certificate*, and copy it.',
    'Let the backend demand a client certificate and trust this one.',
    'Open the API, *Stages*, the stage, *Edit*, pick the certificate, and save.',
  ],
  cli: code`
    aws apigateway generate-client-certificate --description 'to the backend'
    aws apigateway update-stage --rest-api-id API_ID --stage-name STAGE \
      --patch-operations op=replace,path=/clientCertificateId,value=CERTIFICATE_ID
  `,
  terraform: code`
    resource "aws_api_gateway_client_certificate" "this" {
      description = "to the backend"
    }

    resource "aws_api_gateway_stage" "this" {
      # …
      client_certificate_id = aws_api_gateway_client_certificate.this.id
    }
  `,
  cost: 'It is free. The certificate ends after a year and must be replaced in both places. A private integration through a VPC link keeps strangers out as well.',
  byHand: {
    run: "aws apigateway get-stages --rest-api-id API_ID --query 'item[].[stageName,clientCertificateId]'",
    look: 'An id beside each stage.',
  },
  links: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html',
  ],
});
