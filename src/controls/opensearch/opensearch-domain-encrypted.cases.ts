import { cases, denied } from '../case.ts';

export default cases('opensearch-domain-encrypted', 'opensearch:domain', [
  { name: 'on', verdict: 'pass', facts: { EncryptionAtRestEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { EncryptionAtRestEnabled: false } },
  { name: 'denied', verdict: 'unknown', facts: { EncryptionAtRestEnabled: denied('es:DescribeDomains') } },
]);
