import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-cluster-multi-az',
  title: 'Redshift clusters stand by in a second availability zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'When the zone of the cluster fails, nobody has figures until it has been restored elsewhere.',
  fix: 'Turn on Multi-AZ for RA3 clusters that have to be there.',
  items: ['own.defaults'],
  aka: { prowler: ['redshift_cluster_multi_az_enabled'], securityHub: ['Redshift.18'] },
  kind: 'redshift:cluster',
  facts: ['MultiAZ'],
  judge({ facts }) {
    return facts.MultiAZ ? pass('MultiAZ is true.') : fail('MultiAZ is false; expected: true.');
  },
});
