import { cases, denied } from '../case.ts';

export default cases('macie-automated-discovery', 'macie2:session', [
  { name: 'on', verdict: 'pass', facts: { automatedDiscovery: 'enabled' } },
  { name: 'off', verdict: 'fail', facts: { automatedDiscovery: 'disabled' } },
  { name: 'paused', verdict: 'not-applicable', facts: { automatedDiscovery: null } },
  {
    name: 'denied, as to members',
    verdict: 'unknown',
    facts: { automatedDiscovery: denied('macie2:GetAutomatedDiscoveryConfiguration') },
  },
]);
