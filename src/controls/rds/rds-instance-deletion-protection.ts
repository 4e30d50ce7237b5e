import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/**
 * Members of a cluster hold no data of their own: `rds-cluster-deletion-protection` judges the cluster.
 */
export default control({
  id: 'rds-instance-deletion-protection',
  title: 'RDS instances cannot be deleted by one call',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  severityNote: 'As for clusters, where Security Hub says medium: what is lost is the same.',
  why: 'Without the protection a wrong name in a script, or one stolen key, deletes the database and its automated backups with it.',
  fix: 'Turn on deletion protection on the instance.',
  items: ['own.defaults'],
  aka: {
    prowler: ['rds_instance_deletion_protection'],
    cloudsploit: ['rdsDeletionProtectionEnabled'],
    securityHub: ['RDS.8'],
  },
  kind: 'rds:instance',
  facts: ['DeletionProtection', 'DBClusterIdentifier'],
  judge({ facts }) {
    if (facts.DBClusterIdentifier !== null) {
      return notApplicable(`A member of cluster ${facts.DBClusterIdentifier}, whose setting decides.`);
    }
    return facts.DeletionProtection
      ? pass('DeletionProtection is true.')
      : fail('DeletionProtection is false; expected: true.');
  },
});
