import { cases, denied } from '../case.ts';

const key = (KeyState: string, KeyManager: 'AWS' | 'CUSTOMER' = 'CUSTOMER') => ({
  metadata: { KeyManager, KeyState, KeySpec: 'SYMMETRIC_DEFAULT', Origin: 'AWS_KMS', multiRegionType: null },
});

export default cases('kms-key-in-use', 'kms:key', [
  { name: 'enabled', verdict: 'pass', facts: key('Enabled') },
  { name: 'to be deleted', verdict: 'pass', facts: key('PendingDeletion') },
  { name: 'disabled', verdict: 'fail', facts: key('Disabled') },
  { name: 'AWS’s', verdict: 'not-applicable', facts: key('Enabled', 'AWS') },
  { name: 'denied', verdict: 'unknown', facts: { metadata: denied('kms:DescribeKey') } },
]);
