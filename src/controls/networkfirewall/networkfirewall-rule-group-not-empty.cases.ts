import { cases, denied } from '../case.ts';

export default cases('networkfirewall-rule-group-not-empty', 'networkfirewall:stateless-rule-group', [
  { name: 'some', verdict: 'pass', facts: { ruleCount: 3 } },
  { name: 'none', verdict: 'fail', facts: { ruleCount: 0 } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ruleCount: denied('network-firewall:DescribeRuleGroup') },
  },
]);
