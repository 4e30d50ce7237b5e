import { cases, denied } from '../case.ts';

export default cases('redshift-cluster-version-upgrades', 'redshift:cluster', [
  { name: 'on', verdict: 'pass', facts: { AllowVersionUpgrade: true } },
  { name: 'off', verdict: 'fail', facts: { AllowVersionUpgrade: false } },
  { name: 'denied', verdict: 'unknown', facts: { AllowVersionUpgrade: denied('redshift:DescribeClusters') } },
]);
