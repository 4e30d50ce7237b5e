import { cases, denied } from '../case.ts';

const versioned = (Status: 'Enabled' | 'Off', MfaDelete: boolean) => ({
  VersioningConfiguration: { Status, MfaDelete },
});
const lock = (Mode: string) => ({
  ObjectLockConfiguration: { DefaultRetention: { Mode, Days: 30, Years: null } },
});

export default cases('s3-bucket-mfa-delete', 's3:bucket', [
  { name: 'on', verdict: 'pass', facts: { ...versioned('Enabled', true), ObjectLockConfiguration: null } },
  {
    name: 'off, but locked for everybody',
    verdict: 'pass',
    facts: { ...versioned('Enabled', false), ...lock('COMPLIANCE') },
  },
  {
    name: 'off, and locked for most',
    verdict: 'fail',
    facts: { ...versioned('Enabled', false), ...lock('GOVERNANCE') },
  },
  { name: 'off', verdict: 'fail', facts: { ...versioned('Enabled', false), ObjectLockConfiguration: null } },
  {
    name: 'no versions at all',
    verdict: 'fail',
    reason: /no versioning/,
    facts: { ...versioned('Off', false), ObjectLockConfiguration: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { VersioningConfiguration: denied('s3:GetBucketVersioning'), ObjectLockConfiguration: null },
  },
]);
