import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-node-to-node-encryption',
  title: 'OpenSearch domains encrypt traffic between their nodes',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Between nodes whole indexes pass the network, in plain text without this setting.',
  fix: 'Turn on node-to-node encryption.',
  items: ['https.endpoints', 'encrypt.elsewhere'],
  aka: {
    prowler: ['opensearch_service_domains_node_to_node_encryption_enabled'],
    cloudsploit: ['opensearchNodeToNodeEncryption'],
    securityHub: ['ES.3', 'Opensearch.3'],
  },
  kind: 'opensearch:domain',
  facts: ['NodeToNodeEncryptionEnabled'],
  judge({ facts }) {
    return facts.NodeToNodeEncryptionEnabled
      ? pass('NodeToNodeEncryptionEnabled is true.')
      : fail('NodeToNodeEncryptionEnabled is false; expected: true.');
  },
});
