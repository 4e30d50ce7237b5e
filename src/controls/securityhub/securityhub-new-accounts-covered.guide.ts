import { code, guide } from '../guide.ts';

export default guide({
  asks: 'In the account that is Security Hub’s delegated administrator: do accounts of the organization get Security Hub by themselves, by central configuration or by automatic enabling?',
  attack:
    'Every account is checked against the standard, says the report to the board. The account that the data team opened in May is in no list, and holds a copy of the customers.',
  console: [
    'In the delegated administrator’s account open Security Hub, *Configuration*, *Start central configuration*.',
    'Choose the home region and all others, and apply the recommended policy to the root of the organization.',
  ],
  cli: code`
    aws securityhub update-organization-configuration --region REGION --no-auto-enable \
      --auto-enable-standards NONE --organization-configuration ConfigurationType=CENTRAL
    aws securityhub create-configuration-policy --region REGION --name baseline \
      --configuration-policy file://policy.json

    # Without central configuration, in each region:
    aws securityhub update-organization-configuration --region REGION --auto-enable
  `,
  terraform: code`
    resource "aws_securityhub_organization_configuration" "this" {
      auto_enable           = false
      auto_enable_standards = "NONE"

      organization_configuration {
        configuration_type = "CENTRAL"
      }
    }
  `,
  cost: 'Each account pays its own checks and its own AWS Config.',
  byHand: {
    run: 'aws securityhub describe-organization-configuration --region REGION',
    look: '`CENTRAL`, or `AutoEnable` with `true`.',
  },
  links: ['https://docs.aws.amazon.com/securityhub/latest/userguide/central-configuration-intro.html'],
});
