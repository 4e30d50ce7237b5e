import { cases, denied } from '../case.ts';

export default cases('redshift-cluster-enhanced-vpc-routing', 'redshift:cluster', [
  { name: 'on', verdict: 'pass', facts: { EnhancedVpcRouting: true } },
  { name: 'off', verdict: 'fail', facts: { EnhancedVpcRouting: false } },
  { name: 'denied', verdict: 'unknown', facts: { EnhancedVpcRouting: denied('redshift:DescribeClusters') } },
]);
