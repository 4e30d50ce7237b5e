import { cases, denied } from '../case.ts';

const ARN = 'arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/egress';

export default cases('networkfirewall-policy-has-rules', 'networkfirewall:policy', [
  { name: 'one', verdict: 'pass', facts: { ruleGroups: [ARN] } },
  { name: 'none', verdict: 'fail', facts: { ruleGroups: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ruleGroups: denied('network-firewall:DescribeFirewallPolicy') },
  },
]);
