import { cases, denied } from '../case.ts';

export default cases('opensearch-domain-node-to-node-encryption', 'opensearch:domain', [
  { name: 'on', verdict: 'pass', facts: { NodeToNodeEncryptionEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { NodeToNodeEncryptionEnabled: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { NodeToNodeEncryptionEnabled: denied('es:DescribeDomains') },
  },
]);
