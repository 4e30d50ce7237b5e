import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the certificate that ACM issued put into the public logs of certificates?',
  attack:
    'Visitors of the new shop see a red page: the certificate was kept out of the logs, to keep its name secret until the launch, and the browser trusts none such.',
  console: [
    'The console cannot change it: take the CLI.',
    'Where the certificate is in use, it is renewed with the new setting.',
  ],
  cli: code`
    aws acm update-certificate-options --certificate-arn CERTIFICATE_ARN \
      --options CertificateTransparencyLoggingPreference=ENABLED
  `,
  terraform: code`
    resource "aws_acm_certificate" "this" {
      domain_name       = "DOMAIN"
      validation_method = "DNS"

      options {
        certificate_transparency_logging_preference = "ENABLED"
      }
    }
  `,
  cost: 'It is free. The names in the certificate are public from then on, and cannot be taken back.',
  byHand: {
    run: 'aws acm describe-certificate --certificate-arn CERTIFICATE_ARN --query Certificate.Options',
    look: '`ENABLED`.',
  },
  links: ['https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html'],
});
