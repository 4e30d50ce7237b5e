import { cases, denied } from '../case.ts';

export default cases('networkfirewall-change-protection', 'networkfirewall:firewall', [
  { name: 'both', verdict: 'pass', facts: { DeleteProtection: true, SubnetChangeProtection: true } },
  {
    name: 'from deletion only',
    verdict: 'fail',
    reason: /^SubnetChangeProtection is off/,
    facts: { DeleteProtection: true, SubnetChangeProtection: false },
  },
  {
    name: 'none',
    verdict: 'fail',
    reason: /DeleteProtection and SubnetChangeProtection are off/,
    facts: { DeleteProtection: false, SubnetChangeProtection: false },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      DeleteProtection: denied('network-firewall:DescribeFirewall'),
      SubnetChangeProtection: denied('network-firewall:DescribeFirewall'),
    },
  },
]);
