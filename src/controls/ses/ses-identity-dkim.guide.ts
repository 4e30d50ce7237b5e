import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does SES sign with DKIM what is sent from the domain or address, and did it find the keys in DNS? Addresses go by the keys of their domain.',
  attack:
    'Somebody sends invoices from `office@` your domain, by a server of his own. Since your own mail is not signed either, your customers’ providers have no reason to refuse it, and deliver both.',
  console: [
    'Open Amazon SES, *Identities*, the domain, *Authentication*, *DomainKeys Identified Mail*, *Edit*.',
    'Choose *Easy DKIM* with RSA 2048, turn on *DKIM signatures*, and save.',
    'Put the three records that it names into the domain’s DNS; SES finds them within 72 hours.',
  ],
  cli: code`
    aws sesv2 put-email-identity-dkim-signing-attributes --email-identity DOMAIN \
      --signing-attributes-origin AWS_SES --signing-attributes NextSigningKeyLength=RSA_2048_BIT
    aws sesv2 put-email-identity-dkim-attributes --email-identity DOMAIN --signing-enabled
  `,
  terraform: code`
    resource "aws_sesv2_email_identity" "this" {
      email_identity = "DOMAIN"

      dkim_signing_attributes {
        next_signing_key_length = "RSA_2048_BIT"
      }
    }

    resource "aws_route53_record" "dkim" {
      count   = 3
      zone_id = "ZONE_ID"
      name    = "\${aws_sesv2_email_identity.this.dkim_signing_attributes[0].tokens[count.index]}._domainkey"
      type    = "CNAME"
      ttl     = 600
      records = ["\${aws_sesv2_email_identity.this.dkim_signing_attributes[0].tokens[count.index]}.dkim.amazonses.com"]
    }
  `,
  cost: 'It is free and breaks nothing. Addresses of domains that are not yours, such as those of free mailboxes, cannot be signed: send from a domain of your own.',
  byHand: {
    run: 'aws sesv2 get-email-identity --email-identity IDENTITY --query DkimAttributes',
    look: '`SigningEnabled` is true and `Status` is `SUCCESS`.',
  },
  links: ['https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim.html'],
});
