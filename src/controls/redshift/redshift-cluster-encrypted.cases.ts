import { cases, denied } from '../case.ts';

export default cases('redshift-cluster-encrypted', 'redshift:cluster', [
  { name: 'on', verdict: 'pass', facts: { Encrypted: true } },
  { name: 'off', verdict: 'fail', facts: { Encrypted: false } },
  { name: 'denied', verdict: 'unknown', facts: { Encrypted: denied('redshift:DescribeClusters') } },
]);
