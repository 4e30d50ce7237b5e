import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-workgroup-enhanced-vpc-routing',
  title: 'Redshift Serverless workgroups move data within the VPC',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'As for clusters, where Security Hub says medium: it is a missing safeguard, and the data is lost by other means.',
  why: 'Without it COPY and UNLOAD go past the endpoints, rules and flow logs that watch the VPC.',
  fix: 'Turn on enhanced VPC routing, and give the VPC an endpoint for S3.',
  items: ['own.defaults'],
  aka: { securityHub: ['RedshiftServerless.1'] },
  kind: 'redshift:workgroup',
  facts: ['EnhancedVpcRouting'],
  judge({ facts }) {
    return facts.EnhancedVpcRouting
      ? pass('EnhancedVpcRouting is true.')
      : fail('EnhancedVpcRouting is false; expected: true.');
  },
});
