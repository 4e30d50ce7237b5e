import { cases, denied } from '../case.ts';

export default cases('elasticache-cluster-tls-required', 'elasticache:cluster', [
  { name: 'on', verdict: 'pass', facts: { TransitEncryptionEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { TransitEncryptionEnabled: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { TransitEncryptionEnabled: denied('elasticache:DescribeCacheClusters') },
  },
]);
