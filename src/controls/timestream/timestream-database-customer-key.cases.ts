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

export default cases('timestream-database-customer-key', 'timestream:database', [
  { name: 'a key of its own', verdict: 'pass', facts: { KmsKeyId: KEY }, others: [key('CUSTOMER')] },
  { name: 'AWS’s', verdict: 'fail', facts: { KmsKeyId: KEY }, others: [key('AWS')] },
  {
    name: 'a key of another account',
    verdict: 'pass',
    facts: { KmsKeyId: KEY.replace('111122223333', '999988887777') },
  },
  { name: 'a key that is gone', verdict: 'unknown', facts: { KmsKeyId: KEY } },
  { name: 'denied', verdict: 'unknown', facts: { KmsKeyId: denied('timestream:ListDatabases') } },
]);
