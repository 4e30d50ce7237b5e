import type { KeyMetadata } from '../../model/kinds/kms.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'kms-key-rotation',
  title: 'Symmetric customer KMS keys rotate automatically',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote:
    'Key material never leaves KMS in the clear, so rotation limits a loss that hardly ever happens.',
  why: 'Rotation bounds how much data any one version of the key material opens, should it ever leak.',
  fix: 'Turn on automatic rotation for the key.',
  items: ['encrypt.key-management', 'secrets.rotation'],
  aka: {
    prowler: ['kms_cmk_rotation_enabled'],
    cloudsploit: ['kmsKeyRotation'],
    securityHub: ['KMS.4'],
  },
  kind: 'kms:key',
  facts: ['metadata', 'EnableKeyRotation'],
  judge({ facts: { metadata, EnableKeyRotation: rotates } }) {
    const exempt = exemption(metadata);
    if (exempt !== undefined) return notApplicable(exempt);
    if (rotates === true) return pass('Automatic rotation is on.');
    return fail('Automatic rotation is off; expected: on.');
  },
});

/** https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html says which keys AWS can rotate. */
function exemption(key: KeyMetadata): string | undefined {
  if (key.KeyManager === 'AWS') return 'AWS manages the key and rotates it every year.';
  if (key.KeyState !== 'Enabled') return `The key is not in use: its state is ${key.KeyState}.`;
  if (key.KeySpec !== 'SYMMETRIC_DEFAULT') return `AWS does not rotate keys of the spec ${key.KeySpec}.`;
  if (key.Origin !== 'AWS_KMS')
    return `AWS does not rotate key material of the origin ${key.Origin} by itself.`;
  if (key.multiRegionType === 'REPLICA')
    return 'The key is a replica: its primary key rotates, or not, for it.';
  return undefined;
}
