import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const connection = (id: string, holdsPassword: boolean): Neighbour => ({
  kind: 'glue:connection',
  id,
  facts: { holdsPassword },
});
const catalog = (ReturnConnectionPasswordEncrypted: boolean) => ({
  facts: { ReturnConnectionPasswordEncrypted },
});

export default cases('glue-catalog-passwords-encrypted', 'glue:catalog', [
  { name: 'encrypted', verdict: 'pass', ...catalog(true), others: [connection('erp', true)] },
  { name: 'encrypted, connections or not', verdict: 'pass', ...catalog(true), unlisted: ['glue:connection'] },
  {
    name: 'not encrypted',
    verdict: 'fail',
    reason: /hold a password: erp\)/,
    ...catalog(false),
    others: [connection('erp', true), connection('shop', false)],
  },
  {
    name: 'no connection holds one yet',
    verdict: 'fail',
    ...catalog(false),
    others: [connection('shop', false)],
  },
  { name: 'no connections', verdict: 'not-applicable', ...catalog(false) },
  {
    name: 'the connections were not read',
    verdict: 'unknown',
    ...catalog(false),
    unlisted: ['glue:connection'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ReturnConnectionPasswordEncrypted: denied('glue:GetDataCatalogEncryptionSettings') },
  },
]);
