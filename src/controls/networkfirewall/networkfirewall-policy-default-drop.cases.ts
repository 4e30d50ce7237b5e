import { cases, denied } from '../case.ts';

const facts = (whole: readonly string[], fragments: readonly string[]) => ({
  StatelessDefaultActions: whole,
  StatelessFragmentDefaultActions: fragments,
});

export default cases('networkfirewall-policy-default-drop', 'networkfirewall:policy', [
  {
    name: 'inspected and dropped',
    verdict: 'pass',
    facts: facts(['aws:forward_to_sfe'], ['aws:drop', 'count']),
  },
  {
    name: 'whole packets pass',
    verdict: 'fail',
    reason: /^StatelessDefaultActions is aws:pass;/,
    facts: facts(['aws:pass'], ['aws:drop']),
  },
  {
    name: 'fragments pass',
    verdict: 'fail',
    reason: /^StatelessFragmentDefaultActions is aws:pass/,
    facts: facts(['aws:drop'], ['aws:pass']),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      StatelessDefaultActions: denied('network-firewall:DescribeFirewallPolicy'),
      StatelessFragmentDefaultActions: ['aws:drop'],
    },
  },
]);
