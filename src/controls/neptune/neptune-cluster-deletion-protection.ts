import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'neptune-cluster-deletion-protection',
  title: 'Neptune clusters cannot be deleted by one call',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  severityNote:
    'As for RDS and DocumentDB clusters, where Security Hub says medium: what is lost is the same.',
  why: 'Without the protection a wrong name in a script, or one stolen key, deletes the cluster and its backups with it.',
  fix: 'Turn on deletion protection on the cluster.',
  items: ['own.defaults'],
  aka: {
    prowler: ['neptune_cluster_deletion_protection'],
    cloudsploit: ['neptuneDbDeletionProtection'],
    securityHub: ['Neptune.4'],
  },
  kind: 'neptune:cluster',
  facts: ['DeletionProtection'],
  judge({ facts }) {
    return facts.DeletionProtection
      ? pass('DeletionProtection is true.')
      : fail('DeletionProtection is false; expected: true.');
  },
});
