import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is Shield Advanced subscribed to? Where it is not, a person must say whether it is wanted: the setting `wanted` takes `yes` or `no`. Shield Standard protects every account for free.',
  attack:
    'Somebody asks for money, or the shop goes down on the busiest day of the year. The flood comes as well-formed requests; nobody is there to call, and what the load balancers grow by is billed.',
  console: [
    'Weigh the cost: a year of some thousands of dollars a month, for all accounts of the organization together.',
    'Open *WAF & Shield*, *AWS Shield*, *Getting started*, *Subscribe to Shield Advanced*.',
    'Add the resources to protect, health checks, and people whom the response team may call.',
  ],
  cli: code`
    aws shield create-subscription
    aws shield create-protection --name shop --resource-arn RESOURCE_ARN
  `,
  terraform: code`
    resource "aws_shield_subscription" "this" {
      auto_renew = "ENABLED"
    }
  `,
  cost: 'It binds for a year at some thousands of dollars a month, plus data. In return AWS refunds what a flood makes resources grow by.',
  byHand: {
    run: 'aws shield get-subscription-state',
    look: '`ACTIVE`, where it is wanted.',
  },
  links: ['https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-deciding.html'],
});
