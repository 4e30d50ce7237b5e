import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does Security Hub, in some region, accept findings of a product that is not AWS’s own: an assessor’s, a partner’s or a tool’s? The setting `products` names those that must be among them. What an assessor wrote on paper no API tells.',
  attack:
    'The assessors found the forgotten file server in spring; it is on page 31 of a document that two people have. What Security Hub showed was worked off by summer. The file server was broken into in autumn.',
  console: [
    'Open Security Hub in the region where people work, *Integrations*.',
    'Find the product, choose *Accept findings*, and follow *Configure* for what the product itself needs.',
    'See that its findings arrive: *Findings*, filtered by product name.',
  ],
  cli: code`
    aws securityhub describe-products --region REGION --query 'Products[].[CompanyName,ProductName,ProductArn]'
    aws securityhub enable-import-findings-for-product --region REGION --product-arn PRODUCT_ARN
  `,
  terraform: code`
    resource "aws_securityhub_product_subscription" "prowler" {
      product_arn = "arn:aws:securityhub:REGION::product/prowler/prowler"
    }
  `,
  cost: 'The first 10,000 findings a month are free, then they cost three cents a thousand; the product has a price of its own.',
  byHand: {
    run: 'aws securityhub list-enabled-products-for-import --region REGION',
    look: 'A line whose last part does not begin with `aws/`.',
  },
  links: ['https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-partner-providers.html'],
});
