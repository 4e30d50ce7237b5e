import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the certificate that ACM issued validated by a DNS record, so that it renews by itself?',
  attack:
    'The renewal mail goes to `hostmaster@`, which nobody reads since the move. On a Friday evening the certificate ends, and the shop with it, until Monday.',
  console: [
    'Open ACM, *Request*, type the same names, and choose *DNS validation*.',
    'Choose *Create records in Route 53*, or write the records yourself.',
    'Pick the new certificate where the old one is used, and delete the old one.',
  ],
  cli: 'aws acm request-certificate --domain-name DOMAIN --validation-method DNS',
  terraform: code`
    resource "aws_acm_certificate" "this" {
      domain_name       = "DOMAIN"
      validation_method = "DNS"

      lifecycle {
        create_before_destroy = true
      }
    }
  `,
  cost: 'It is free. The record must stay in the DNS for as long as the certificate is in use.',
  byHand: {
    run: "aws acm describe-certificate --certificate-arn CERTIFICATE_ARN --query 'Certificate.DomainValidationOptions[].ValidationMethod'",
    look: '`DNS` for every name.',
  },
  links: ['https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html'],
});
