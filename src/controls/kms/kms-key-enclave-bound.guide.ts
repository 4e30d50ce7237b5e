import { guide } from '../guide.ts';
import {
  ENCLAVE_CLI,
  ENCLAVE_CONSOLE,
  ENCLAVE_LINKS,
  ENCLAVE_RUN,
  ENCLAVE_TERRAFORM,
} from './enclave-guide.ts';

export default guide({
  asks: 'Where a statement of the key’s policy asks for the attestation of a Nitro enclave: does it ask for one of PCR3 (the role of the instance), PCR4 (the instance) and PCR8 (who signed the image)? PCR0 to PCR2 measure what is in the image only.',
  attack:
    'The image of the enclave lies in a bucket for builds. Whoever can take on the role that the key names starts the same image on an instance of his own, feeds it his own questions, and gets true answers.',
  console: [
    ...ENCLAVE_CONSOLE,
    'Add to the statement’s conditions `kms:RecipientAttestation:PCR3` with the SHA-384 of the role’s ARN, or `kms:RecipientAttestation:PCR8`.',
  ],
  cli: ENCLAVE_CLI,
  terraform: ENCLAVE_TERRAFORM,
  cost: 'It is free. With PCR4 the policy changes with every instance; PCR3 and PCR8 stay. Signing images needs a certificate, and an enclave whose certificate has expired does not start.',
  byHand: {
    run: ENCLAVE_RUN,
    look: 'Beside each `kms:RecipientAttestation:PCR0` or `ImageSha384` one of `PCR3`, `PCR4` and `PCR8`.',
  },
  links: ENCLAVE_LINKS,
});
