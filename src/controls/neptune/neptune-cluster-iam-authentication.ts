import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'neptune-cluster-iam-authentication',
  title: 'Neptune clusters demand signed requests of IAM identities',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Without it, whoever reaches the port reads and changes the whole graph: Neptune has no other sign-in.',
  fix: 'Turn on IAM database authentication and have the programs sign their requests.',
  items: ['own.defaults', 'iam.least-privilege'],
  aka: {
    prowler: ['neptune_cluster_iam_authentication_enabled'],
    cloudsploit: ['neptuneDBIamAuth'],
    securityHub: ['Neptune.7'],
  },
  kind: 'neptune:cluster',
  facts: ['EnableIAMDatabaseAuthentication'],
  judge({ facts }) {
    return facts.EnableIAMDatabaseAuthentication
      ? pass('EnableIAMDatabaseAuthentication is true.')
      : fail('EnableIAMDatabaseAuthentication is false; expected: true.');
  },
});
