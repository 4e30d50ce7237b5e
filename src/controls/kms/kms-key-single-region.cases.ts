import { cases, denied } from '../case.ts';

const key = (multiRegionType: 'PRIMARY' | 'REPLICA' | null, KeyManager: 'AWS' | 'CUSTOMER' = 'CUSTOMER') => ({
  metadata: {
    KeyManager,
    KeyState: 'Enabled',
    KeySpec: 'SYMMETRIC_DEFAULT',
    Origin: 'AWS_KMS',
    multiRegionType,
  },
});

export default cases('kms-key-single-region', 'kms:key', [
  { name: 'of one region', verdict: 'pass', facts: key(null) },
  { name: 'the first of several', verdict: 'fail', facts: key('PRIMARY') },
  { name: 'a copy', verdict: 'fail', facts: key('REPLICA') },
  { name: 'AWS’s', verdict: 'not-applicable', facts: key(null, 'AWS') },
  { name: 'denied', verdict: 'unknown', facts: { metadata: denied('kms:DescribeKey') } },
]);
