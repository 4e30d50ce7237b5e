import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const HELD: Readonly<Record<string, string>> = {
  AWS_KMS: 'made and held by KMS',
  EXTERNAL: 'imported into KMS',
  AWS_CLOUDHSM: 'held in a CloudHSM cluster',
  EXTERNAL_KEY_STORE: 'held in a key manager outside of AWS',
};

export default control({
  id: 'kms-key-custody',
  title: 'KMS keys are held where your rules want them to be',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Data whose keys the provider must not hold breaks a law or a contract as soon as a key of KMS encrypts it.',
  fix: 'Make the key anew in a custom key store, encrypt the data with it, and delete the old key.',
  items: ['encrypt.custody'],
  aka: {},
  kind: 'kms:key',
  facts: ['metadata'],
  settings: {
    /** Where key material may be: AWS_KMS, EXTERNAL (imported), AWS_CLOUDHSM, EXTERNAL_KEY_STORE. Empty: anywhere. */
    origins: [] as readonly string[],
  },
  judge({ facts: { metadata } }, { settings: { origins } }) {
    if (metadata.KeyManager === 'AWS') return notApplicable('AWS manages the key.');
    const { Origin } = metadata;
    const told = `The key material is ${HELD[Origin] ?? 'held in a place that this control does not know'} (Origin ${Origin})`;
    if (origins.length === 0)
      return notApplicable(`${told}; no rule says where keys must be (the setting origins is empty).`);
    if (origins.includes(Origin)) return pass(`${told}.`);
    return fail(`${told}; expected: ${origins.join(' or ')}.`);
  },
});
