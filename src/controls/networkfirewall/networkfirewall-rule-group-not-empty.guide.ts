import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every stateless rule group of the account have a rule?',
  attack:
    'The rule group `block-known-bad` is in the policy, so everybody believes that its addresses are blocked. The list was to be filled by a script that was never switched on.',
  console: [
    'Open VPC, *Network Firewall*, *Network Firewall rule groups*, and the group.',
    'Under *Rules* choose *Edit*, and add the rules; or take the group out of its policies and delete it.',
  ],
  cli: code`
    aws network-firewall describe-rule-group --rule-group-name NAME --type STATELESS
    aws network-firewall update-rule-group --rule-group-name NAME --type STATELESS --update-token TOKEN \
      --rule-group file://rules.json
  `,
  terraform: code`
    resource "aws_networkfirewall_rule_group" "this" {
      name     = "NAME"
      type     = "STATELESS"
      capacity = 10

      rule_group {
        rules_source {
          stateless_rules_and_custom_actions {
            stateless_rule {
              priority = 1

              rule_definition {
                actions = ["aws:drop"]

                match_attributes {
                  source {
                    address_definition = "198.51.100.0/24"
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  cost: 'Rules are free, up to the capacity that the group was made with.',
  byHand: {
    run: code`
      aws network-firewall describe-rule-group --rule-group-name NAME --type STATELESS \
        --query 'length(RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules)'
    `,
    look: '1 or more.',
  },
  links: ['https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateless-rule-groups.html'],
});
