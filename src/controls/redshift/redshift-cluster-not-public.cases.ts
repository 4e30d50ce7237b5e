import { cases, denied } from '../case.ts';

export default cases('redshift-cluster-not-public', 'redshift:cluster', [
  { name: 'on', verdict: 'fail', facts: { PubliclyAccessible: true } },
  { name: 'off', verdict: 'pass', facts: { PubliclyAccessible: false } },
  { name: 'denied', verdict: 'unknown', facts: { PubliclyAccessible: denied('redshift:DescribeClusters') } },
]);
