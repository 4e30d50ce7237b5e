import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-cluster-enhanced-vpc-routing',
  title: 'Redshift clusters move data within the VPC',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without it COPY and UNLOAD go over the internet, past the endpoints, rules and flow logs that watch the VPC.',
  fix: 'Turn on enhanced VPC routing, and give the VPC an endpoint for S3.',
  items: ['own.defaults'],
  aka: { prowler: ['redshift_cluster_enhanced_vpc_routing'], securityHub: ['Redshift.7'] },
  kind: 'redshift:cluster',
  facts: ['EnhancedVpcRouting'],
  judge({ facts }) {
    return facts.EnhancedVpcRouting
      ? pass('EnhancedVpcRouting is true.')
      : fail('EnhancedVpcRouting is false; expected: true.');
  },
});
