import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-cluster-multi-az',
  title: 'DB clusters have instances in more than one availability zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'When the zone of the only instance fails, the cluster stands still until another has been made.',
  fix: 'Add a reader in another zone: it takes over within a minute.',
  items: ['own.defaults'],
  aka: { prowler: ['rds_cluster_multi_az'], securityHub: ['RDS.15'] },
  kind: 'rds:cluster',
  facts: ['MultiAZ'],
  judge({ facts }) {
    return facts.MultiAZ ? pass('MultiAZ is true.') : fail('MultiAZ is false; expected: true.');
  },
});
