import { hasIamAuthentication } from '../../effective/database-engine.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-cluster-iam-authentication',
  title: 'DB clusters let IAM users sign in without a stored password',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A database password that programs store is copied, leaks, and works until somebody changes it, while a token of IAM ends after 15 minutes.',
  fix: 'Turn on IAM database authentication, make a database user for it, and let programs sign in by their role.',
  items: ['secrets.sts', 'secrets.role-delegation'],
  aka: { prowler: ['rds_cluster_iam_authentication_enabled'], securityHub: ['RDS.12'] },
  kind: 'rds:cluster',
  facts: ['Engine', 'EnableIAMDatabaseAuthentication'],
  judge({ facts }) {
    if (!hasIamAuthentication(facts.Engine))
      return notApplicable(`Users of IAM cannot sign in to ${facts.Engine}.`);
    return facts.EnableIAMDatabaseAuthentication
      ? pass('EnableIAMDatabaseAuthentication is true.')
      : fail('EnableIAMDatabaseAuthentication is false; expected: true.');
  },
});
