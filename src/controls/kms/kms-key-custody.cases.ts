import { cases, denied } from '../case.ts';

const key = (Origin: string, KeyManager: 'AWS' | 'CUSTOMER' = 'CUSTOMER') => ({
  metadata: { KeyManager, KeyState: 'Enabled', KeySpec: 'SYMMETRIC_DEFAULT', Origin, multiRegionType: null },
});
const OUTSIDE = { origins: ['EXTERNAL_KEY_STORE', 'AWS_CLOUDHSM'] };

export default cases('kms-key-custody', 'kms:key', [
  { name: 'no rule', verdict: 'not-applicable', facts: key('AWS_KMS') },
  { name: 'no rule, and held outside', verdict: 'not-applicable', facts: key('EXTERNAL_KEY_STORE') },
  { name: 'outside', verdict: 'pass', facts: key('EXTERNAL_KEY_STORE'), settings: OUTSIDE },
  { name: 'in the other place', verdict: 'pass', facts: key('AWS_CLOUDHSM'), settings: OUTSIDE },
  { name: 'in KMS', verdict: 'fail', facts: key('AWS_KMS'), settings: OUTSIDE },
  { name: 'imported: KMS holds a copy', verdict: 'fail', facts: key('EXTERNAL'), settings: OUTSIDE },
  { name: 'somewhere new', verdict: 'fail', facts: key('MOON'), settings: OUTSIDE },
  { name: 'AWS’s', verdict: 'not-applicable', facts: key('AWS_KMS', 'AWS'), settings: OUTSIDE },
  { name: 'denied', verdict: 'unknown', facts: { metadata: denied('kms:DescribeKey') } },
]);
