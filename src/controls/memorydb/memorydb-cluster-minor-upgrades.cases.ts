import { cases, denied } from '../case.ts';

export default cases('memorydb-cluster-minor-upgrades', 'memorydb:cluster', [
  { name: 'on', verdict: 'pass', facts: { AutoMinorVersionUpgrade: true } },
  { name: 'off', verdict: 'fail', facts: { AutoMinorVersionUpgrade: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AutoMinorVersionUpgrade: denied('memorydb:DescribeClusters') },
  },
]);
