import { cases, denied } from '../case.ts';

export default cases('s3-bucket-object-lock', 's3:bucket', [
  {
    name: 'locked by default',
    verdict: 'pass',
    reason: /GOVERNANCE for 400 days/,
    facts: { ObjectLockConfiguration: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 400, Years: null } } },
  },
  {
    name: 'for years',
    verdict: 'pass',
    reason: /COMPLIANCE for 7 years/,
    facts: { ObjectLockConfiguration: { DefaultRetention: { Mode: 'COMPLIANCE', Days: null, Years: 7 } } },
  },
  {
    name: 'on, and each upload decides',
    verdict: 'pass',
    facts: { ObjectLockConfiguration: { DefaultRetention: null } },
  },
  { name: 'off', verdict: 'fail', facts: { ObjectLockConfiguration: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ObjectLockConfiguration: denied('s3:GetBucketObjectLockConfiguration') },
  },
]);
