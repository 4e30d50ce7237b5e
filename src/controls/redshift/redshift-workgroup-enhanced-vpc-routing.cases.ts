import { cases, denied } from '../case.ts';

export default cases('redshift-workgroup-enhanced-vpc-routing', 'redshift:workgroup', [
  { name: 'on', verdict: 'pass', facts: { EnhancedVpcRouting: true } },
  { name: 'off', verdict: 'fail', facts: { EnhancedVpcRouting: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EnhancedVpcRouting: denied('redshift-serverless:ListWorkgroups') },
  },
]);
