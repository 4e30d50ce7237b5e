import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the certificate for single names, rather than for `*.` of a domain?',
  attack:
    'The certificate for all names lies on a test server too. Whoever breaks into that takes the imported key along, and answers as the shop, the mail and the bank page alike.',
  console: [
    'Open ACM, *Request*, and type the names that are really served.',
    'Pick the new certificate where the wildcard is used, and delete that.',
  ],
  cli: code`
    aws acm request-certificate --domain-name DOMAIN \
      --subject-alternative-names OTHER_DOMAIN --validation-method DNS
  `,
  terraform: code`
    resource "aws_acm_certificate" "this" {
      domain_name               = "DOMAIN"
      subject_alternative_names = ["OTHER_DOMAIN"]
      validation_method         = "DNS"
    }
  `,
  cost: 'Certificates of ACM are free; keys that ACM made never leave it, which makes a wildcard of its own less of a risk. Many customers with names of their own need it.',
  byHand: {
    run: "aws acm list-certificates --query 'CertificateSummaryList[].DomainName'",
    look: 'No name that begins with `*`.',
  },
  links: ['https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html'],
});
