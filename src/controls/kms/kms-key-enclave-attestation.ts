import { ENCLAVE_OPERATIONS, isForEnclaves, openToAnybody } from '../../effective/enclave-keys.ts';
import { unreadable } from '../../effective/unreadable.ts';
import { parsePolicy } from '../../iam/language/policy.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'kms-key-enclave-attestation',
  title: 'KMS keys that are meant for Nitro enclaves can be used by nothing else',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'An enclave keeps data from the very administrators of its instance, unless one of them may just use the key without it.',
  fix: 'Ask for kms:RecipientAttestation in every statement that lets the key decrypt, and take such actions out of the others.',
  items: ['encrypt.key-management'],
  aka: {
    prowler: ['kms_key_enclave_attestation_not_enforced', 'kms_key_enclave_attestation_bypassable_path'],
  },
  kind: 'kms:key',
  facts: ['metadata', 'KeyPolicy', 'grants'],
  judge({ facts: { metadata, KeyPolicy: text, grants } }) {
    if (text === null) return notApplicable('AWS manages the key, and its policy too.');
    const parsed = parsePolicy(text);
    if (!parsed.ok) return unreadable('the key policy', parsed.error);
    if (!isForEnclaves(parsed.policy)) return notApplicable('No statement asks for an attestation.');
    if (metadata.KeyState !== 'Enabled')
      return notApplicable(`The key cannot be used: its state is ${metadata.KeyState}.`);
    const granted = grants.filter(({ operations }) =>
      operations.some((it) => ENCLAVE_OPERATIONS.includes(it)),
    );
    const ways = [
      ...openToAnybody(parsed.policy),
      ...granted.map(({ id, grantee }) => `grant ${id.slice(0, 8)}… for ${grantee}`),
    ];
    if (ways.length === 0) return pass('Whoever uses the key must bring the attestation of an enclave.');
    return fail(
      `The key is used without an attestation by ${ways.join(', ')}; expected: kms:RecipientAttestation everywhere.`,
    );
  },
});
