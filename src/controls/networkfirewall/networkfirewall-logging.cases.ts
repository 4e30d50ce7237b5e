import { cases, denied } from '../case.ts';

export default cases('networkfirewall-logging', 'networkfirewall:firewall', [
  { name: 'both', verdict: 'pass', facts: { logTypes: ['ALERT', 'FLOW'] } },
  { name: 'nothing', verdict: 'fail', facts: { logTypes: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { logTypes: denied('network-firewall:DescribeLoggingConfiguration') },
  },
]);
