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

export default cases('backup-vault-customer-key', 'backup:vault', [
  { name: 'a key of its own', verdict: 'pass', facts: { EncryptionKeyArn: KEY }, others: [key('CUSTOMER')] },
  {
    name: 'the AWS managed key',
    verdict: 'fail',
    reason: /AWS managed key/,
    facts: { EncryptionKeyArn: KEY },
    others: [key('AWS')],
  },
  {
    name: 'a key of another account',
    verdict: 'pass',
    reason: /account 999988887777/,
    facts: { EncryptionKeyArn: KEY.replace('111122223333', '999988887777') },
  },
  { name: 'a key that is gone', verdict: 'unknown', facts: { EncryptionKeyArn: KEY } },
  {
    name: 'a vault that AWS made',
    verdict: 'not-applicable',
    id: 'aws/efs/automatic-backup-vault',
    facts: { EncryptionKeyArn: KEY },
    others: [key('AWS')],
  },
  {
    name: 'a key that AWS owns',
    verdict: 'fail',
    reason: /a key that AWS owns/,
    facts: { EncryptionKeyArn: null },
  },
  { name: 'denied', verdict: 'unknown', facts: { EncryptionKeyArn: denied('backup:ListBackupVaults') } },
  {
    name: 'the key may not be read',
    verdict: 'unknown',
    facts: { EncryptionKeyArn: KEY },
    others: [{ ...key('AWS'), facts: { metadata: denied('kms:DescribeKey') } }],
  },
]);
