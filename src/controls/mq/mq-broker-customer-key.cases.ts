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

export default cases('mq-broker-customer-key', 'mq:broker', [
  { name: 'a key of its own', verdict: 'pass', facts: { KmsKeyId: KEY }, others: [key('CUSTOMER')] },
  { name: 'a key that AWS owns', verdict: 'fail', reason: /AWS owns/, facts: { KmsKeyId: null } },
  {
    name: 'the key that AWS manages',
    verdict: 'fail',
    reason: /AWS managed/,
    facts: { KmsKeyId: 'alias/aws/mq' },
  },
  { name: 'a key that is gone', verdict: 'unknown', facts: { KmsKeyId: KEY } },
  { name: 'denied', verdict: 'unknown', facts: { KmsKeyId: denied('mq:DescribeBroker') } },
]);
