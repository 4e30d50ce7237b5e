import { cases, denied } from '../case.ts';

export default cases('redshift-cluster-multi-az', 'redshift:cluster', [
  { name: 'on', verdict: 'pass', facts: { MultiAZ: true } },
  { name: 'off', verdict: 'fail', facts: { MultiAZ: false } },
  { name: 'denied', verdict: 'unknown', facts: { MultiAZ: denied('redshift:DescribeClusters') } },
]);
