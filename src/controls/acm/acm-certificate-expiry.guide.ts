import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the certificate still valid for the number of days that the setting `days` asks for? Certificates that ACM issued renew themselves about 60 days before the end, if their validation still works; imported ones never do.',
  attack:
    'The certificate of the shop was imported two years ago by somebody who left. On a Saturday it expires: browsers warn, apps refuse, and support tells customers to click the warning away, which is what a thief on the way hopes for.',
  console: [
    'Open Certificate Manager in the region, and pick the certificate.',
    'Issued by ACM: under *Domains* see which validation is not *Success*; choose *Create records in Route 53*, or add the CNAME record to your DNS.',
    'Imported: choose *Reimport*, and paste the new certificate, its key and its chain. What uses it keeps the same ARN.',
  ],
  cli: code`
    # Issued by ACM: the record that must stand in DNS.
    aws acm describe-certificate --certificate-arn CERTIFICATE_ARN \
      --query 'Certificate.DomainValidationOptions[].[DomainName,ValidationStatus,ResourceRecord]'

    # Imported: put the new one in the place of the old.
    aws acm import-certificate --certificate-arn CERTIFICATE_ARN --certificate fileb://cert.pem \
      --private-key fileb://key.pem --certificate-chain fileb://chain.pem
  `,
  terraform: code`
    # A certificate that renews itself, as long as the records stay.
    resource "aws_acm_certificate" "this" {
      domain_name       = "DOMAIN"
      validation_method = "DNS"

      lifecycle {
        create_before_destroy = true
      }
    }

    resource "aws_route53_record" "validation" {
      for_each = {
        for option in aws_acm_certificate.this.domain_validation_options : option.domain_name => option
      }

      zone_id = "ZONE_ID"
      name    = each.value.resource_record_name
      type    = each.value.resource_record_type
      records = [each.value.resource_record_value]
      ttl     = 300
    }
  `,
  cost: 'Public certificates of ACM are free for use with AWS services. Reimporting breaks clients that pin the old certificate. A certificate that nothing uses may as well be deleted, so that it warns no more.',
  byHand: {
    run: code`
      aws acm list-certificates --includes keyTypes=RSA_1024,RSA_2048,RSA_3072,RSA_4096,EC_prime256v1,EC_secp384r1,EC_secp521r1 \
        --query 'CertificateSummaryList[].[DomainName,Type,NotAfter,RenewalEligibility]'
    `,
    look: 'No `NotAfter` within the next 30 days, in every region and in us-east-1 for CloudFront.',
  },
  links: [
    'https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html',
    'https://docs.aws.amazon.com/acm/latest/userguide/import-reimport.html',
  ],
});
