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

export default cases('codeartifact-domain-customer-key', 'codeartifact:domain', [
  { name: 'a key of its own', verdict: 'pass', facts: { EncryptionKey: KEY }, others: [key('CUSTOMER')] },
  { name: 'the AWS managed key', verdict: 'fail', facts: { EncryptionKey: KEY }, others: [key('AWS')] },
  { name: 'a key that is gone', verdict: 'unknown', facts: { EncryptionKey: KEY } },
  { name: 'denied', verdict: 'unknown', facts: { EncryptionKey: denied('codeartifact:ListDomains') } },
]);
