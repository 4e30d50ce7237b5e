import { cases, denied } from '../case.ts';
import {
  enclave,
  ENABLED,
  IMAGE,
  measured,
  OTHER_IMAGE,
  policy,
  ROLE_MEASURED,
  ZEROS,
} from './fixtures/enclave-policies.ts';

const key = (KeyPolicy: string | null) => ({ facts: { metadata: ENABLED, KeyPolicy } });
const KNOWN = { settings: { knownMeasurements: [IMAGE.toUpperCase()] } };

export default cases('kms-key-enclave-known-images', 'kms:key', [
  { name: 'a known one', verdict: 'pass', ...KNOWN, ...key(policy(enclave(measured({ PCR0: IMAGE })))) },
  {
    name: 'one that is not',
    verdict: 'fail',
    reason: /^Not known: cdcdcdcdcdcd…; expected/,
    ...KNOWN,
    ...key(policy(enclave(measured({ ImageSha384: [IMAGE, OTHER_IMAGE] })))),
  },
  {
    name: 'nobody said which are',
    verdict: 'manual',
    reason: /abababababab…\? Name them/,
    ...key(policy(enclave(measured({ PCR0: IMAGE })))),
  },
  {
    name: 'debug mode by name',
    verdict: 'fail',
    reason: /debug mode passes by statement Enclave/,
    ...KNOWN,
    ...key(policy(enclave(measured({ PCR0: [IMAGE, ZEROS] })))),
  },
  {
    name: 'any image of a role, in debug mode too',
    verdict: 'fail',
    reason: /debug mode/,
    ...key(policy(enclave(measured({ PCR3: ROLE_MEASURED })))),
  },
  {
    name: 'any image of a signer, in debug mode too',
    verdict: 'fail',
    reason: /debug mode/,
    ...key(policy(enclave(measured({ PCR8: IMAGE })))),
  },
  {
    name: 'any image whatever',
    verdict: 'fail',
    reason: /debug mode/,
    ...key(policy(enclave({ StringLike: { 'kms:RecipientAttestation:PCR0': '*' } }))),
  },
  {
    name: 'any image of a role but those in debug mode',
    verdict: 'not-applicable',
    reason: /measures an image/,
    ...key(
      policy(enclave(measured({ PCR3: ROLE_MEASURED })), {
        Effect: 'Deny',
        Principal: '*',
        Action: 'kms:*',
        Resource: '*',
        Condition: { StringEquals: { 'kms:RecipientAttestation:PCR0': ZEROS } },
      }),
    ),
  },
  { name: 'no key for enclaves', verdict: 'not-applicable', ...key(policy()) },
  { name: 'of AWS', verdict: 'not-applicable', ...key(null) },
  {
    name: 'disabled',
    verdict: 'not-applicable',
    facts: {
      metadata: { ...ENABLED, KeyState: 'Disabled' },
      KeyPolicy: policy(enclave(measured({ PCR0: ZEROS }))),
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { metadata: ENABLED, KeyPolicy: denied('kms:GetKeyPolicy') },
  },
]);
