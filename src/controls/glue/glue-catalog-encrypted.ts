import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'glue-catalog-encrypted',
  title: 'The metadata of Glue’s Data Catalog is encrypted with a KMS key',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The catalog is the map of all data: where it lies, which columns it has, which of them are personal.',
  fix: 'Turn on metadata encryption in the settings of the catalog.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['glue_data_catalogs_metadata_encryption_enabled'],
    cloudsploit: ['dataCatalogEncryptionEnabled'],
  },
  kind: 'glue:catalog',
  facts: ['CatalogEncryptionMode', 'databases'],
  judge({ facts: { CatalogEncryptionMode: mode, databases } }) {
    if (mode !== 'DISABLED') return pass(`CatalogEncryptionMode is ${mode}.`);
    if (databases === 0) return notApplicable('No database of the catalog is to be seen here.');
    return fail(`CatalogEncryptionMode is DISABLED, and databases ${databases}; expected: SSE-KMS.`);
  },
});
