import type { KeyMetadata } from '../../model/kinds/kms.ts';
import { cases, denied } from '../case.ts';

const KEY: KeyMetadata = {
  KeyManager: 'CUSTOMER',
  KeyState: 'Enabled',
  KeySpec: 'SYMMETRIC_DEFAULT',
  Origin: 'AWS_KMS',
  multiRegionType: null,
};

const key = (more: Partial<KeyMetadata>, EnableKeyRotation: boolean | null = null) => ({
  facts: { metadata: { ...KEY, ...more }, EnableKeyRotation },
});

export default cases('kms-key-rotation', 'kms:key', [
  { name: 'rotates', verdict: 'pass', ...key({}, true) },
  { name: 'does not rotate', verdict: 'fail', reason: /is off/, ...key({}, false) },
  { name: 'a multi-region primary', verdict: 'fail', ...key({ multiRegionType: 'PRIMARY' }, false) },
  { name: 'a replica', verdict: 'not-applicable', reason: /primary/, ...key({ multiRegionType: 'REPLICA' }) },
  { name: 'of AWS', verdict: 'not-applicable', reason: /AWS manages/, ...key({ KeyManager: 'AWS' }) },
  { name: 'known by its alias to be of AWS', verdict: 'not-applicable', managedByAws: true, facts: {} },
  { name: 'asymmetric', verdict: 'not-applicable', reason: /RSA_2048/, ...key({ KeySpec: 'RSA_2048' }) },
  { name: 'HMAC', verdict: 'not-applicable', reason: /HMAC_256/, ...key({ KeySpec: 'HMAC_256' }) },
  { name: 'imported', verdict: 'not-applicable', reason: /EXTERNAL/, ...key({ Origin: 'EXTERNAL' }) },
  {
    name: 'in a custom store',
    verdict: 'not-applicable',
    reason: /AWS_CLOUDHSM/,
    ...key({ Origin: 'AWS_CLOUDHSM' }),
  },
  { name: 'outside', verdict: 'not-applicable', reason: /STORE/, ...key({ Origin: 'EXTERNAL_KEY_STORE' }) },
  { name: 'disabled', verdict: 'not-applicable', reason: /Disabled/, ...key({ KeyState: 'Disabled' }) },
  {
    name: 'on its way out',
    verdict: 'not-applicable',
    reason: /PendingDeletion/,
    ...key({ KeyState: 'PendingDeletion' }),
  },
  {
    name: 'rotation denied',
    verdict: 'unknown',
    reason: /grant kms:GetKeyRotationStatus/,
    facts: { metadata: KEY, EnableKeyRotation: denied('kms:GetKeyRotationStatus') },
  },
]);
