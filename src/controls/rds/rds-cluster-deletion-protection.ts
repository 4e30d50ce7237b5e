import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-cluster-deletion-protection',
  title: 'DB clusters cannot be deleted by one call',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without the protection a wrong name in a script, or one stolen key, deletes the cluster and its automated backups with it.',
  fix: 'Turn on deletion protection on the cluster.',
  items: ['own.defaults'],
  aka: { prowler: ['rds_cluster_deletion_protection'], securityHub: ['RDS.7'] },
  kind: 'rds:cluster',
  facts: ['DeletionProtection'],
  judge({ facts }) {
    return facts.DeletionProtection
      ? pass('DeletionProtection is true.')
      : fail('DeletionProtection is false; expected: true.');
  },
});
