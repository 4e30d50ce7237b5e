import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every domain that is registered with Route 53 renew itself, and have 30 days left at least? One that renews itself and still comes close to its end could not be paid.',
  attack:
    'The second domain of the company was bought by hand for a campaign, and lapses. Whoever buys it reads the password mails of every account that was made with an address of it.',
  console: [
    'Open Route 53, *Registered domains*, the domain.',
    'Choose *Actions*, *Turn on auto-renew*.',
    'In *Billing*, see that the means of payment is valid.',
  ],
  cli: code`
    aws route53domains enable-domain-auto-renew --domain-name DOMAIN --region us-east-1

    # For one that is about to lapse:
    aws route53domains renew-domain --domain-name DOMAIN --current-expiry-year 2027 --duration-in-years 1 --region us-east-1
  `,
  terraform: code`
    resource "aws_route53domains_registered_domain" "this" {
      domain_name = "DOMAIN"
      auto_renew  = true
    }
  `,
  cost: 'The renewal costs what the top-level domain costs a year. A domain that is not wanted any more is best kept for some years, or its mail addresses taken off all accounts first.',
  byHand: {
    run: "aws route53domains list-domains --region us-east-1 --query 'Domains[].[DomainName,AutoRenew,Expiry]'",
    look: '`true`, and a date more than 30 days ahead, for each.',
  },
  links: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-renew.html'],
});
