import { cases, denied } from '../case.ts';

const catalog = (CatalogEncryptionMode: string, databases: number) => ({
  facts: { CatalogEncryptionMode, databases },
});

export default cases('glue-catalog-encrypted', 'glue:catalog', [
  { name: 'encrypted', verdict: 'pass', ...catalog('SSE-KMS', 3) },
  { name: 'encrypted by a role', verdict: 'pass', ...catalog('SSE-KMS-WITH-SERVICE-ROLE', 3) },
  { name: 'encrypted and empty', verdict: 'pass', ...catalog('SSE-KMS', 0) },
  { name: 'not encrypted', verdict: 'fail', ...catalog('DISABLED', 3) },
  { name: 'unused', verdict: 'not-applicable', ...catalog('DISABLED', 0) },
  {
    name: 'nobody knows whether it is used',
    verdict: 'unknown',
    facts: { CatalogEncryptionMode: 'DISABLED', databases: denied('glue:GetDatabases') },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { CatalogEncryptionMode: denied('glue:GetDataCatalogEncryptionSettings'), databases: 3 },
  },
]);
