import { cases, denied } from '../case.ts';

const key = (KeyState: string, KeyManager: 'AWS' | 'CUSTOMER' = 'CUSTOMER') => ({
  metadata: { KeyManager, KeyState, KeySpec: 'SYMMETRIC_DEFAULT', Origin: 'AWS_KMS', multiRegionType: null },
});

export default cases('kms-key-not-deleting', 'kms:key', [
  { name: 'enabled', verdict: 'pass', facts: key('Enabled') },
  { name: 'disabled', verdict: 'pass', facts: key('Disabled') },
  { name: 'to be deleted', verdict: 'fail', facts: key('PendingDeletion') },
  { name: 'to be deleted after its replicas', verdict: 'fail', facts: key('PendingReplicaDeletion') },
  { name: 'waiting for its material is another thing', verdict: 'pass', facts: key('PendingImport') },
  { name: 'AWS’s', verdict: 'not-applicable', facts: key('Enabled', 'AWS') },
  { name: 'denied', verdict: 'unknown', facts: { metadata: denied('kms:DescribeKey') } },
]);
