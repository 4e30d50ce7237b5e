import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is privacy protection on for the registrant, the administrative and the technical contact of every domain that is registered with Route 53?',
  attack:
    'The register names the administrator, with his mobile number. Somebody calls him as “the registrar”, a domain is about to expire, and would he please confirm by this link.',
  console: [
    'Open Route 53, *Registered domains*, the domain, and *Contact information*, *Edit*.',
    'Turn on *Privacy protection* for each contact, and save.',
  ],
  cli: code`
    aws route53domains update-domain-contact-privacy --domain-name DOMAIN \
      --admin-privacy --registrant-privacy --tech-privacy --region us-east-1
  `,
  terraform: code`
    resource "aws_route53domains_registered_domain" "this" {
      domain_name        = "DOMAIN"
      admin_privacy      = true
      registrant_privacy = true
      tech_privacy       = true
    }
  `,
  cost: 'It is free. Some top-level domains show contacts of companies whatever is set.',
  byHand: {
    run: code`
      aws route53domains get-domain-detail --domain-name DOMAIN --region us-east-1 \
        --query '[AdminPrivacy,RegistrantPrivacy,TechPrivacy]'
    `,
    look: '`true` three times.',
  },
  links: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-privacy-protection.html'],
});
