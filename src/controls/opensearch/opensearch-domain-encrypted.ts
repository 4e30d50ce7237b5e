import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-encrypted',
  title: 'OpenSearch domains are encrypted at rest',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Disks and automated snapshots of an unencrypted domain can be read by whoever gets at them.',
  fix: 'Turn on encryption at rest with a KMS key.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['opensearch_service_domains_encryption_at_rest_enabled'],
    cloudsploit: ['opensearchEncryptedDomain'],
    securityHub: ['ES.1', 'Opensearch.1'],
  },
  kind: 'opensearch:domain',
  facts: ['EncryptionAtRestEnabled'],
  judge({ facts }) {
    return facts.EncryptionAtRestEnabled
      ? pass('EncryptionAtRestEnabled is true.')
      : fail('EncryptionAtRestEnabled is false; expected: true.');
  },
});
