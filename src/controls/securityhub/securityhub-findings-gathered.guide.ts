import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where Security Hub is on in several regions: does one of them gather the findings of the others, by a finding aggregator?',
  attack:
    'The machines that mine run in Osaka, and GuardDuty there said so at once. The team looks at Security Hub in Ireland every morning.',
  console: [
    'Open Security Hub in the region where people work, *Settings*, *Regions*, *Configure finding aggregation*.',
    'Choose it as aggregation region, link all regions and future ones, and save.',
  ],
  cli: code`
    aws securityhub create-finding-aggregator --region HOME_REGION --region-linking-mode ALL_REGIONS
  `,
  terraform: code`
    resource "aws_securityhub_finding_aggregator" "this" {
      linking_mode = "ALL_REGIONS"
    }
  `,
  cost: 'It is free. The findings stay in their regions too. An account that a delegated administrator manages needs none of its own: the administrator’s gathers for all, and this control then may be excepted.',
  byHand: {
    run: 'aws securityhub list-finding-aggregators --region REGION',
    look: 'An ARN.',
  },
  links: ['https://docs.aws.amazon.com/securityhub/latest/userguide/finding-aggregation.html'],
});
