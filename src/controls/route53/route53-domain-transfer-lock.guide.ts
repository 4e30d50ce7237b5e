import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the transfer lock on for every domain that is registered with Route 53? Some top-level domains know no lock: except these by name.',
  attack:
    'An old mailbox is the contact of the domain. Somebody resets its password, asks another registrar to take the domain over, and answers the mail that asks whether that is right. Two days later all mail goes elsewhere.',
  console: ['Open Route 53, *Registered domains*, the domain.', 'Choose *Actions*, *Turn on transfer lock*.'],
  cli: 'aws route53domains enable-domain-transfer-lock --domain-name DOMAIN --region us-east-1',
  terraform: code`
    resource "aws_route53domains_registered_domain" "this" {
      domain_name   = "DOMAIN"
      transfer_lock = true
    }
  `,
  cost: 'It is free. Who means to move the domain must turn the lock off first.',
  byHand: {
    run: "aws route53domains list-domains --region us-east-1 --query 'Domains[].[DomainName,TransferLock]'",
    look: '`true` for each.',
  },
  links: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-lock.html'],
});
