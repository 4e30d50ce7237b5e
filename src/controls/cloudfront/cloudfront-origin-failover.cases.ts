import { cases, denied } from '../case.ts';

export default cases('cloudfront-origin-failover', 'cloudfront:distribution', [
  { name: 'two origins', verdict: 'pass', facts: { Enabled: true, originGroups: [['a', 'b']] } },
  { name: 'no group', verdict: 'fail', facts: { Enabled: true, originGroups: [] } },
  { name: 'a group of one', verdict: 'fail', facts: { Enabled: true, originGroups: [['a']] } },
  { name: 'disabled', verdict: 'not-applicable', facts: { Enabled: false, originGroups: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, originGroups: denied('cloudfront:ListDistributions') },
  },
]);
