import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there, in some region, a custom rule of AWS Config (written in Guard or as a function, by you and not by an AWS service) that has checked something? The setting `rules` names those that must be there; `elsewhere` says where your checks are, if you keep them in another place.',
  attack:
    'Every bucket with customers’ names is to have the tag `owner`, says the handbook of 2021. No general tool knows that. When one of them leaks, four have no owner, and nobody can say whose they were.',
  console: [
    'Open AWS Config in the region, *Rules*, *Add rule*, *Create custom rule using Guard*.',
    'Write the rule, choose the resource types that it is about, and save it.',
    'Look at it the next day: a rule without any result has checked nothing.',
    'For many accounts: deploy it from the delegated administrator as a rule or conformance pack of the organization.',
  ],
  cli: code`
    aws configservice put-config-rule --region REGION --config-rule file://rule.json
    aws configservice start-config-rules-evaluation --region REGION --config-rule-names RULE
  `,
  terraform: code`
    resource "aws_config_config_rule" "owner_tag" {
      name = "owner-tag"

      scope {
        compliance_resource_types = ["AWS::S3::Bucket"]
      }

      source {
        owner = "CUSTOM_POLICY"

        source_detail {
          message_type = "ConfigurationItemChangeNotification"
        }

        custom_policy_details {
          policy_runtime = "guard-2.x.x"
          policy_text    = "rule owner { tags[\"owner\"] !empty }"
        }
      }
    }
  `,
  cost: 'Each evaluation of a rule costs a tenth of a cent, and a rule in a function the function’s time beside. Controls of your own for this program, which are free, are the other way: see the page on custom controls.',
  byHand: {
    run: code`
      aws configservice describe-config-rules --region REGION \
        --query "ConfigRules[?Source.Owner!='AWS'].[ConfigRuleName,CreatedBy]"
      aws configservice describe-compliance-by-config-rule --region REGION --config-rule-names RULE
    `,
    look: 'A rule that no service of AWS created, with `COMPLIANT` or `NON_COMPLIANT`.',
  },
  links: ['https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules.html'],
});
