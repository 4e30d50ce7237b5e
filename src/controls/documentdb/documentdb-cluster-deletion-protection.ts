import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'documentdb-cluster-deletion-protection',
  title: 'DocumentDB clusters cannot be deleted by one call',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without the protection a wrong name in a script, or one stolen key, deletes the cluster and its backups with it.',
  fix: 'Turn on deletion protection on the cluster.',
  items: ['own.defaults'],
  aka: {
    prowler: ['documentdb_cluster_deletion_protection'],
    cloudsploit: ['docdbDeletionProtectionEnabled'],
    securityHub: ['DocumentDB.5'],
  },
  kind: 'documentdb:cluster',
  facts: ['DeletionProtection'],
  judge({ facts }) {
    return facts.DeletionProtection
      ? pass('DeletionProtection is true.')
      : fail('DeletionProtection is false; expected: true.');
  },
});
