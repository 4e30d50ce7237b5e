import { cases, denied } from '../case.ts';

export default cases('memorydb-cluster-tls-required', 'memorydb:cluster', [
  { name: 'on', verdict: 'pass', facts: { TLSEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { TLSEnabled: false } },
  { name: 'denied', verdict: 'unknown', facts: { TLSEnabled: denied('memorydb:DescribeClusters') } },
]);
