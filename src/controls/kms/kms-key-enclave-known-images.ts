import {
  isForEnclaves,
  measurementsIn,
  openToAnybody,
  openToDebugged,
} from '../../effective/enclave-keys.ts';
import { unreadable } from '../../effective/unreadable.ts';
import { parsePolicy } from '../../iam/language/policy.ts';
import { control } from '../../model/control.ts';
import { fail, manual, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'kms-key-enclave-known-images',
  title: 'KMS keys for Nitro enclaves let in known images only, and none in debug mode',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'The instance reads along in an enclave in debug mode, and an image that nobody knows any more may hold anything.',
  fix: 'Ask for the image by kms:RecipientAttestation:PCR0, and name what your builds measure in knownMeasurements.',
  items: ['encrypt.key-management'],
  aka: { prowler: ['kms_key_enclave_attestation_pcr_mismatch'] },
  kind: 'kms:key',
  facts: ['metadata', 'KeyPolicy'],
  settings: {
    /** Of the images of today, of PCR0, PCR1, PCR2 and PCR8: 96 hexadecimal digits each. */
    knownMeasurements: [] as readonly string[],
  },
  judge({ facts: { metadata, KeyPolicy: text } }, { settings }) {
    if (text === null) return notApplicable('AWS manages the key, and its policy too.');
    const parsed = parsePolicy(text);
    if (!parsed.ok) return unreadable('the key policy', parsed.error);
    if (!isForEnclaves(parsed.policy)) return notApplicable('No statement asks for an attestation.');
    if (metadata.KeyState !== 'Enabled')
      return notApplicable(`The key cannot be used: its state is ${metadata.KeyState}.`);
    // What asks for no attestation at all is another control's to tell.
    const anybody = openToAnybody(parsed.policy);
    const debugged = openToDebugged(parsed.policy).filter((it) => !anybody.includes(it));
    if (debugged.length > 0)
      return fail(`An enclave in debug mode passes by ${debugged.join(', ')}; expected: PCR0 of the image.`);
    const asked = measurementsIn(parsed.policy);
    if (asked.length === 0) return notApplicable('No statement that lets the key be used measures an image.');
    const known = settings.knownMeasurements.map((it) => it.toLowerCase());
    const list = (some: readonly string[]) => some.map((it) => `${it.slice(0, 12)}…`).join(', ');
    if (known.length === 0)
      return manual(
        `Are these measurements those of your images: ${list(asked)}? Name them in knownMeasurements.`,
      );
    const unknown = asked.filter((it) => !known.includes(it));
    if (unknown.length === 0) return pass(`All measurements are known: ${list(asked)}.`);
    return fail(`Not known: ${list(unknown)}; expected: measurements named in knownMeasurements.`);
  },
});
