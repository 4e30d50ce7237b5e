import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are packets that no stateless rule matches, whole ones and fragments, dropped or handed on to the stateful rules, and not passed?',
  attack:
    'The rules inspect whole packets, fragments pass by default. A tool that has known this trick for twenty years cuts its packets in pieces, and the firewall sees none of them.',
  console: [
    'Open VPC, *Network Firewall*, *Firewall policies*, the policy, and *Stateless default actions*, *Edit*.',
    'Choose *Use the same actions for all packets* and *Forward to stateful rule groups* or *Drop*, and save.',
  ],
  cli: code`
    aws network-firewall update-firewall-policy --firewall-policy-name NAME --update-token TOKEN --firewall-policy \
      'StatelessDefaultActions=[aws:forward_to_sfe],StatelessFragmentDefaultActions=[aws:forward_to_sfe]'
  `,
  terraform: code`
    resource "aws_networkfirewall_firewall_policy" "this" {
      # …
      firewall_policy {
        stateless_default_actions          = ["aws:forward_to_sfe"]
        stateless_fragment_default_actions = ["aws:forward_to_sfe"]
      }
    }
  `,
  cost: 'It is free. The update replaces the whole policy: give its rule groups along with it. What relied on passing needs a rule.',
  byHand: {
    run: code`
      aws network-firewall describe-firewall-policy --firewall-policy-name NAME \
        --query 'FirewallPolicy.[StatelessDefaultActions,StatelessFragmentDefaultActions]'
    `,
    look: '`aws:drop` or `aws:forward_to_sfe` in both.',
  },
  links: [
    'https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateless-default-actions.html',
  ],
});
