import { guide } from '../guide.ts';
import {
  ENCLAVE_CLI,
  ENCLAVE_CONSOLE,
  ENCLAVE_LINKS,
  ENCLAVE_RUN,
  ENCLAVE_TERRAFORM,
} from './enclave-guide.ts';

export default guide({
  asks: 'Where a statement of the key’s policy asks for the attestation of a Nitro enclave: does an enclave in debug mode, whose PCR0 to PCR2 are zero, never pass? And are the measurements that it asks for those that the setting `knownMeasurements` names? Without the setting you are asked.',
  attack:
    'While the enclave was being written, its zeros were put into the key policy, so that it could be started with `--debug-mode`. They are still there: an administrator starts it in that mode, and reads on the console of the enclave what was to be hidden from him.',
  console: [
    ...ENCLAVE_CONSOLE,
    'Take values of zeros, and of images that run no longer, out of the conditions; ask for `kms:RecipientAttestation:PCR0` where it is missing.',
    'Put the measurements of today’s images into `knownMeasurements`.',
  ],
  cli: ENCLAVE_CLI,
  terraform: ENCLAVE_TERRAFORM,
  cost: 'It is free. Every build of the image has other measurements: let the build write the policy, with the last two of them.',
  byHand: {
    run: ENCLAVE_RUN,
    look: 'Each statement with `kms:RecipientAttestation` asks for `PCR0` or `ImageSha384`, none for zeros, and you know which build each value is of.',
  },
  links: ENCLAVE_LINKS,
});
