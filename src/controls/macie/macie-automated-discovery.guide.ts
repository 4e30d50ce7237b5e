import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is automated sensitive data discovery on, where Macie is? In an account that another manages, only that one may ask.',
  attack:
    'The export for the tax adviser, with names, addresses and account numbers, was put into a bucket for product pictures in 2021. Everybody who may see pictures may read it, and nobody knows that it is there.',
  console: [
    'Open Macie in the region, *Automated sensitive data discovery*, *Enable*.',
    'Leave out the buckets of logs and of what is public anyway.',
    'Look after some days under *S3 buckets* at the sensitivity of each.',
  ],
  cli: code`
    aws macie2 update-automated-discovery-configuration --region REGION --status ENABLED
  `,
  terraform: code`
    # The provider has no resource for it yet: use the command line once.
    resource "aws_macie2_account" "this" {
      status = "ENABLED"
    }
  `,
  cost: 'It is paid by the number of objects and by the gigabyte that is looked into: some dollars for small accounts, with an estimate after the 30 days for nothing. Macie takes samples and does not read everything.',
  byHand: {
    run: 'aws macie2 get-automated-discovery-configuration --region REGION --query status',
    look: '`ENABLED`.',
  },
  links: [
    'https://docs.aws.amazon.com/macie/latest/user/discovery-asdd.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/macie-controls.html#macie-2',
  ],
});
