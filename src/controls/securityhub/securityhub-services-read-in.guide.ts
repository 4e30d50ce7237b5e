import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does Security Hub accept the findings of GuardDuty, Macie and Inspector, each where it is on in the region?',
  attack:
    'Somebody stopped the flood of Inspector’s findings by no longer accepting them. A year later a flaw that everybody talks about is on four of your machines, and in the pane that everybody looks at it is on none.',
  console: [
    'Open Security Hub in the region, *Integrations*.',
    'Find the service, and choose *Accept findings*.',
  ],
  cli: code`
    aws securityhub enable-import-findings-for-product --region REGION \
      --product-arn arn:aws:securityhub:REGION::product/aws/guardduty
  `,
  terraform: code`
    resource "aws_securityhub_product_subscription" "guardduty" {
      product_arn = "arn:aws:securityhub:REGION::product/aws/guardduty"
    }
  `,
  cost: 'The first 10,000 findings a month are free, then they cost three cents a thousand.',
  byHand: {
    run: 'aws securityhub list-enabled-products-for-import --region REGION',
    look: 'A line with `aws/guardduty`, `aws/macie`, `aws/inspector` for each of them that is on.',
  },
  links: ['https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-internal-providers.html'],
});
