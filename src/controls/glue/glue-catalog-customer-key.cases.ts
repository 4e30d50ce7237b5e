import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/0d1e2f30-4152-6374-8596-a7b8c9daebfc';

function key(KeyManager: 'AWS' | 'CUSTOMER'): Neighbour {
  const metadata = {
    KeyManager,
    KeyState: 'Enabled',
    KeySpec: 'SYMMETRIC_DEFAULT',
    Origin: 'AWS_KMS',
    multiRegionType: null,
  };
  return { kind: 'kms:key', id: KEY.slice(-36), arn: KEY, facts: { metadata } };
}

const catalog = (SseAwsKmsKeyId: string | null, CatalogEncryptionMode = 'SSE-KMS') => ({
  facts: { SseAwsKmsKeyId, CatalogEncryptionMode },
});

export default cases('glue-catalog-customer-key', 'glue:catalog', [
  { name: 'a key of its own', verdict: 'pass', ...catalog(KEY), others: [key('CUSTOMER')] },
  { name: 'by its id alone', verdict: 'pass', ...catalog(KEY.slice(-36)), others: [key('CUSTOMER')] },
  { name: 'the AWS managed key', verdict: 'fail', ...catalog(KEY), others: [key('AWS')] },
  { name: 'the AWS managed key, by its alias', verdict: 'fail', ...catalog('alias/aws/glue') },
  { name: 'none named', verdict: 'fail', reason: /alias\/aws\/glue/, ...catalog(null) },
  { name: 'a key that is gone', verdict: 'unknown', ...catalog(KEY) },
  { name: 'not encrypted', verdict: 'not-applicable', ...catalog(null, 'DISABLED') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      SseAwsKmsKeyId: denied('glue:GetDataCatalogEncryptionSettings'),
      CatalogEncryptionMode: denied('glue:GetDataCatalogEncryptionSettings'),
    },
  },
]);
