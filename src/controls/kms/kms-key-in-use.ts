import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'kms-key-in-use',
  title: 'No disabled KMS key lies about',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'What a disabled key encrypted cannot be read; if nobody misses it, it costs money and hides which keys matter.',
  fix: 'Enable the key where something needs it, or schedule its deletion with a long wait.',
  items: ['encrypt.key-management'],
  aka: { prowler: ['kms_cmk_are_used'] },
  kind: 'kms:key',
  facts: ['metadata'],
  judge({ facts: { metadata } }) {
    const { KeyManager, KeyState } = metadata;
    if (KeyManager === 'AWS') return notApplicable('AWS manages the key.');
    if (KeyState === 'Disabled') return fail('The key is disabled; expected: enabled, or on its way out.');
    return pass(`The state of the key is ${KeyState}.`);
  },
});
