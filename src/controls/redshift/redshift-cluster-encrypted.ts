import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-cluster-encrypted',
  title: 'Redshift clusters are encrypted at rest',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Snapshots of an unencrypted cluster can be read by whoever they are shared with.',
  fix: 'Turn on encryption; Redshift moves the data by itself.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['redshift_cluster_encrypted_at_rest'],
    cloudsploit: ['redshiftEncryptionEnabled'],
    securityHub: ['Redshift.10'],
  },
  kind: 'redshift:cluster',
  facts: ['Encrypted'],
  judge({ facts }) {
    return facts.Encrypted ? pass('Encrypted is true.') : fail('Encrypted is false; expected: true.');
  },
});
