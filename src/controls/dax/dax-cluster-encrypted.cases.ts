import { cases, denied } from '../case.ts';

export default cases('dax-cluster-encrypted', 'dax:cluster', [
  { name: 'on', verdict: 'pass', facts: { SSEEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { SSEEnabled: false } },
  { name: 'denied', verdict: 'unknown', facts: { SSEEnabled: denied('dax:DescribeClusters') } },
]);
