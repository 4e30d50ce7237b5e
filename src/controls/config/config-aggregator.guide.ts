import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there, in some region, an aggregator of AWS Config that gathers all accounts of the organization and all regions? It is asked of the account that manages the organization; where that delegates AWS Config, look in the other.',
  attack:
    'A flaw in one instance type’s images becomes known, and the question is where such machines run. With an aggregator it is one query; without, somebody signs in to thirty accounts, and forgets the thirty-first.',
  console: [
    'In the account that manages the organization open AWS Config, and delegate it to an account for security.',
    'There open AWS Config, *Aggregators*, *Create aggregator*.',
    'Choose *Add my organization*, all regions and future ones.',
  ],
  cli: code`
    aws organizations register-delegated-administrator --account-id ACCOUNT_ID \
      --service-principal config.amazonaws.com

    # In that account:
    aws configservice put-configuration-aggregator --configuration-aggregator-name organization \
      --organization-aggregation-source RoleArn=ROLE_ARN,AllAwsRegions=true
  `,
  terraform: code`
    resource "aws_config_configuration_aggregator" "organization" {
      name = "organization"

      organization_aggregation_source {
        all_regions = true
        role_arn    = "ROLE_ARN"
      }
    }
  `,
  cost: 'Aggregators are free; the recorders that fill them are not.',
  byHand: {
    run: code`
      aws configservice describe-configuration-aggregators --region REGION \
        --query 'ConfigurationAggregators[].OrganizationAggregationSource'
    `,
    look: 'A source with `AllAwsRegions` of `true`.',
  },
  links: ['https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html'],
});
