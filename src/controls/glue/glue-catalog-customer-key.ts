import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'glue-catalog-customer-key',
  title: 'Glue’s Data Catalog is encrypted with a key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'With AWS’s key, whoever may read the catalog may decrypt it, and no policy of yours has a say.',
  fix: 'Choose a customer managed key for the metadata of the catalog.',
  items: ['encrypt.kms', 'encrypt.key-management'],
  aka: { cloudsploit: ['dataCatalogCmkEncrypted'] },
  kind: 'glue:catalog',
  facts: ['CatalogEncryptionMode', 'SseAwsKmsKeyId'],
  relations: { key: to('kms:key', 'SseAwsKmsKeyId', ['metadata']) },
  judge({ account, facts: { CatalogEncryptionMode, SseAwsKmsKeyId } }, { related: { key } }) {
    return judgeCustomerKey({
      what: 'catalog',
      encrypted: CatalogEncryptionMode !== 'DISABLED',
      // What Glue takes when no key is named.
      key: SseAwsKmsKeyId ?? 'alias/aws/glue',
      account,
      reached: key,
    });
  },
});
