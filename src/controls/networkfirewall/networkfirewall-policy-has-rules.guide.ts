import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every firewall policy have a stateless or stateful rule group?',
  attack:
    'The firewall was put in, and everything worked, so the rules were left for later. A year on it has passed every packet, the intruder’s among them.',
  console: [
    'Open VPC, *Network Firewall*, *Firewall policies*, and the policy.',
    'Under *Stateful rule groups* choose *Actions*, *Add unmanaged stateful rule groups* or *Add managed stateful rule groups*.',
    'Let them alert for some days before they drop.',
  ],
  cli: code`
    aws network-firewall describe-firewall-policy --firewall-policy-name NAME
    aws network-firewall update-firewall-policy --firewall-policy-name NAME --update-token TOKEN \
      --firewall-policy file://policy.json
  `,
  terraform: code`
    resource "aws_networkfirewall_firewall_policy" "this" {
      # …
      firewall_policy {
        stateless_default_actions          = ["aws:forward_to_sfe"]
        stateless_fragment_default_actions = ["aws:forward_to_sfe"]

        stateful_rule_group_reference {
          resource_arn = "RULE_GROUP_ARN"
        }
      }
    }
  `,
  cost: 'Rule groups are free; some managed ones cost by the hour. Rules may drop what is needed: let them alert first.',
  byHand: {
    run: code`
      aws network-firewall describe-firewall-policy --firewall-policy-name NAME \
        --query 'FirewallPolicy.[StatelessRuleGroupReferences,StatefulRuleGroupReferences]'
    `,
    look: 'At least one reference.',
  },
  links: ['https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-policies.html'],
});
