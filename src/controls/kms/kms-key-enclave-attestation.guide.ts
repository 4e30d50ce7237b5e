import { guide } from '../guide.ts';
import {
  ENCLAVE_CLI,
  ENCLAVE_CONSOLE,
  ENCLAVE_LINKS,
  ENCLAVE_RUN,
  ENCLAVE_TERRAFORM,
} from './enclave-guide.ts';

export default guide({
  asks: 'Where a statement of the key’s policy asks for the attestation of a Nitro enclave: do all ways to use the key ask for one, other statements and grants too? The usual statement that lets the account do `kms:*` is such a way, for any policy in IAM may then allow the use.',
  attack:
    'Card numbers are decrypted in an enclave only, so that not even the administrators of its instance see them. The key’s policy also has the statement that every new key comes with; one of these administrators gives himself `kms:Decrypt` and reads the numbers at his desk.',
  console: [
    ...ENCLAVE_CONSOLE,
    'In the statement for the account put the actions of administration in the place of `kms:*`: `kms:Describe*`, `kms:Get*`, `kms:Put*`, `kms:Enable*`, `kms:Disable*`, `kms:ScheduleKeyDeletion`, `kms:CancelKeyDeletion` and so on.',
    'Or add a `Deny` for everyone of the use, under the condition `Null` `kms:RecipientAttestation:PCR0` `true`. Revoke grants that let the key be used.',
  ],
  cli: ENCLAVE_CLI,
  terraform: ENCLAVE_TERRAFORM,
  cost: 'It is free. Whatever uses the key outside of enclaves fails from then on, services of AWS that encrypt with it too: give them a key of their own. Keep a statement for administration, or nobody can change the key.',
  byHand: {
    run: `${ENCLAVE_RUN}\naws kms list-grants --key-id KEY_ID --query 'Grants[].[GranteePrincipal,Operations]'`,
    look: 'No `Allow` of `kms:Decrypt`, `kms:GenerateDataKey*`, `kms:*` or `*` without a condition on `kms:RecipientAttestation`, and no such grant.',
  },
  links: ENCLAVE_LINKS,
});
