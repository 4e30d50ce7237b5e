import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every name of a public zone that has an MX record have exactly one TXT record with a sender policy (SPF) that ends with `-all` or `~all`, or leads to one elsewhere?',
  attack:
    'The bookkeeping gets a mail from the managing director, with the right address: please pay this at once. It came from a rented server, and nothing in DNS says that this server may not send for the company.',
  console: [
    'List what sends mail for the domain: your own servers, SES, the newsletter’s provider.',
    'Open Route 53, *Hosted zones*, the zone, *Create record*, of the type TXT at the name of the MX record.',
    'Enter `"v=spf1 include:amazonses.com ~all"` with your senders; when nothing is missing after some weeks, change `~all` to `-all`.',
  ],
  cli: code`
    aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID --change-batch \
      '{"Changes":[{"Action":"UPSERT","ResourceRecordSet":{"Name":"DOMAIN","Type":"TXT","TTL":3600,"ResourceRecords":[{"Value":"\"v=spf1 include:amazonses.com ~all\""}]}}]}'
  `,
  terraform: code`
    resource "aws_route53_record" "spf" {
      zone_id = "ZONE_ID"
      name    = "DOMAIN"
      type    = "TXT"
      ttl     = 3600
      records = ["v=spf1 include:amazonses.com ~all"]
    }
  `,
  cost: 'It is free. Mail of a sender that was forgotten may be refused: begin with `~all`. DKIM and DMARC complete it. A TXT record that exists must keep its other values.',
  byHand: {
    run: code`
      aws route53 list-resource-record-sets --hosted-zone-id ZONE_ID \
        --query "ResourceRecordSets[?Type=='MX' || Type=='TXT'].[Name,Type,ResourceRecords[].Value]"
    `,
    look: 'For each MX record a TXT record of the same name with one `v=spf1 … -all`.',
  },
  links: ['https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-spf.html'],
});
