import { isForEnclaves, openToAnybody, openToUnbound } from '../../effective/enclave-keys.ts';
import { unreadable } from '../../effective/unreadable.ts';
import { parsePolicy } from '../../iam/language/policy.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'kms-key-enclave-bound',
  title: 'KMS keys for Nitro enclaves ask for the role, instance or signer too',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'An image that only its contents tell from others works for whoever has a copy of it and starts it elsewhere.',
  fix: 'Add kms:RecipientAttestation:PCR3 with the role of the instance, or PCR8 with the certificate that signs images.',
  items: ['encrypt.key-management'],
  aka: { prowler: ['kms_key_enclave_attestation_no_deployment_binding'] },
  kind: 'kms:key',
  facts: ['metadata', 'KeyPolicy'],
  judge({ facts: { metadata, KeyPolicy: text } }) {
    if (text === null) return notApplicable('AWS manages the key, and its policy too.');
    const parsed = parsePolicy(text);
    if (!parsed.ok) return unreadable('the key policy', parsed.error);
    if (!isForEnclaves(parsed.policy)) return notApplicable('No statement asks for an attestation.');
    if (metadata.KeyState !== 'Enabled')
      return notApplicable(`The key cannot be used: its state is ${metadata.KeyState}.`);
    // What asks for no attestation at all is another control's to tell.
    const anybody = openToAnybody(parsed.policy);
    const loose = openToUnbound(parsed.policy).filter((it) => !anybody.includes(it));
    if (loose.length === 0)
      return pass('Where an attestation is asked for, it tells the role, the instance or the signer.');
    return fail(
      `Any copy of the image passes by ${loose.join(', ')}; expected: PCR3, PCR4 or PCR8 beside it.`,
    );
  },
});
