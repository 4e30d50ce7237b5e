import { cases, denied } from '../case.ts';

export default cases('networkfirewall-several-zones', 'networkfirewall:firewall', [
  { name: 'two', verdict: 'pass', facts: { zones: 2 } },
  { name: 'one', verdict: 'fail', facts: { zones: 1 } },
  { name: 'denied', verdict: 'unknown', facts: { zones: denied('network-firewall:DescribeFirewall') } },
]);
