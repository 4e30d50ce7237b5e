import { cases, denied } from '../case.ts';
import { enclave, ENABLED, IMAGE, measured, policy, ROLE_MEASURED } from './fixtures/enclave-policies.ts';

const key = (KeyPolicy: string | null) => ({ facts: { metadata: ENABLED, KeyPolicy } });

export default cases('kms-key-enclave-bound', 'kms:key', [
  {
    name: 'image and role',
    verdict: 'pass',
    ...key(policy(enclave(measured({ PCR0: IMAGE, PCR3: ROLE_MEASURED })))),
  },
  { name: 'signer', verdict: 'pass', ...key(policy(enclave(measured({ PCR8: IMAGE })))) },
  {
    name: 'image only',
    verdict: 'fail',
    reason: /by statement Enclave; expected: PCR3/,
    ...key(policy(enclave(measured({ ImageSha384: IMAGE })))),
  },
  {
    name: 'image and application',
    verdict: 'fail',
    ...key(policy(enclave(measured({ PCR0: IMAGE, PCR2: IMAGE })))),
  },
  {
    name: 'the role, where it is told',
    verdict: 'fail',
    ...key(
      policy(
        enclave({
          StringEquals: { 'kms:RecipientAttestation:PCR0': IMAGE },
          StringEqualsIfExists: { 'kms:RecipientAttestation:PCR3': ROLE_MEASURED },
        }),
      ),
    ),
  },
  {
    name: 'the account beside it, which another control judges',
    verdict: 'pass',
    ...key(
      policy(enclave(measured({ PCR0: IMAGE, PCR3: ROLE_MEASURED })), {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: 'kms:*',
        Resource: '*',
      }),
    ),
  },
  { name: 'no key for enclaves', verdict: 'not-applicable', ...key(policy()) },
  { name: 'of AWS', verdict: 'not-applicable', ...key(null) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { metadata: ENABLED, KeyPolicy: denied('kms:GetKeyPolicy') },
  },
]);
