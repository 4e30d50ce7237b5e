import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-cluster-not-public',
  title: 'Redshift clusters have no public address',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  severityNote:
    'The address alone lets nobody in: a security group must be open too, and a password be known or a flaw be found.',
  why: 'A warehouse with a public address is one careless security group rule away from being attacked by everybody.',
  fix: 'Set PubliclyAccessible to false and reach the cluster from inside its VPC.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['redshift_cluster_public_access'],
    cloudsploit: ['redshiftPubliclyAccessible'],
    securityHub: ['Redshift.1'],
  },
  kind: 'redshift:cluster',
  facts: ['PubliclyAccessible'],
  judge({ facts }) {
    return facts.PubliclyAccessible
      ? fail('PubliclyAccessible is true; expected: false.')
      : pass('PubliclyAccessible is false.');
  },
});
