import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/0d1e2f30-4152-6374-8596-a7b8c9daebfc';

function key(KeyManager: 'AWS' | 'CUSTOMER'): Neighbour & { readonly kind: 'kms:key' } {
  const metadata = {
    KeyManager,
    KeyState: 'Enabled',
    KeySpec: 'SYMMETRIC_DEFAULT',
    Origin: 'AWS_KMS',
    multiRegionType: null,
  };
  return { kind: 'kms:key', id: KEY.slice(-36), arn: KEY, facts: { metadata } };
}

export default cases('opensearch-domain-customer-key', 'opensearch:domain', [
  {
    name: 'a key of its own',
    verdict: 'pass',
    facts: { EncryptionAtRestEnabled: true, KmsKeyId: KEY },
    others: [key('CUSTOMER')],
  },
  {
    name: 'the AWS managed key',
    verdict: 'fail',
    reason: /AWS managed key/,
    facts: { EncryptionAtRestEnabled: true, KmsKeyId: KEY },
    others: [key('AWS')],
  },
  {
    name: 'a key of another account',
    verdict: 'pass',
    reason: /account 999988887777/,
    facts: { EncryptionAtRestEnabled: true, KmsKeyId: KEY.replace('111122223333', '999988887777') },
  },
  { name: 'a key that is gone', verdict: 'unknown', facts: { EncryptionAtRestEnabled: true, KmsKeyId: KEY } },
  {
    name: 'not encrypted',
    verdict: 'not-applicable',
    facts: { EncryptionAtRestEnabled: false, KmsKeyId: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EncryptionAtRestEnabled: true, KmsKeyId: denied('es:DescribeDomains') },
  },
  {
    name: 'the key may not be read',
    verdict: 'unknown',
    facts: { EncryptionAtRestEnabled: true, KmsKeyId: KEY },
    others: [{ ...key('AWS'), facts: { metadata: denied('kms:DescribeKey') } }],
  },
]);
