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

export default cases('redshift-cluster-customer-key', 'redshift:cluster', [
  {
    name: 'a key of its own',
    verdict: 'pass',
    facts: { Encrypted: true, KmsKeyId: KEY },
    others: [key('CUSTOMER')],
  },
  {
    name: 'the AWS managed key',
    verdict: 'fail',
    reason: /AWS managed key/,
    facts: { Encrypted: true, KmsKeyId: KEY },
    others: [key('AWS')],
  },
  {
    name: 'a key of another account',
    verdict: 'pass',
    reason: /account 999988887777/,
    facts: { Encrypted: true, KmsKeyId: KEY.replace('111122223333', '999988887777') },
  },
  { name: 'a key that is gone', verdict: 'unknown', facts: { Encrypted: true, KmsKeyId: KEY } },
  { name: 'not encrypted', verdict: 'not-applicable', facts: { Encrypted: false, KmsKeyId: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Encrypted: true, KmsKeyId: denied('redshift:DescribeClusters') },
  },
  {
    name: 'the key may not be read',
    verdict: 'unknown',
    facts: { Encrypted: true, KmsKeyId: KEY },
    others: [{ ...key('AWS'), facts: { metadata: denied('kms:DescribeKey') } }],
  },
]);
