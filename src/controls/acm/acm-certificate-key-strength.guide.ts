import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the certificate’s key RSA of at least 2,048 bits, or of an elliptic curve?',
  attack:
    'An old device’s certificate with 1,024 bits was imported for a bridge. Somebody rents machines for some weeks, computes the private key, and answers as your server, with a padlock.',
  console: [
    'Request a certificate in ACM, which is strong by itself, or make a new key and have it signed.',
    'Replace the old one at load balancers and distributions, and delete it.',
  ],
  cli: code`
    aws acm request-certificate --domain-name DOMAIN --validation-method DNS --key-algorithm RSA_2048
  `,
  terraform: code`
    resource "aws_acm_certificate" "this" {
      domain_name       = "DOMAIN"
      validation_method = "DNS"
      key_algorithm     = "RSA_2048"
    }
  `,
  cost: 'Certificates of ACM are free. Browsers refuse 1,024 bits anyway; old devices may know nothing else.',
  byHand: {
    run: "aws acm list-certificates --includes keyTypes=RSA_1024 --query 'CertificateSummaryList[].[DomainName,KeyAlgorithm]'",
    look: 'Nothing.',
  },
  links: ['https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html'],
});
