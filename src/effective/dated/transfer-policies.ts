import type { DatedData } from '../../model/dated.ts';

export const TRANSFER_POLICIES: DatedData = {
  about: 'security policies of Transfer Family',
  asOf: '2026-11-01',
  sources: ['https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html'],
};

/** Whether each security policy for servers offers a key exchange that quantum computers cannot break. */
const POST_QUANTUM: Readonly<Record<string, boolean>> = {
  'TransferSecurityPolicy-2018-11': false,
  'TransferSecurityPolicy-2020-06': false,
  'TransferSecurityPolicy-2022-03': false,
  'TransferSecurityPolicy-2023-05': false,
  'TransferSecurityPolicy-2024-01': false,
  'TransferSecurityPolicy-2025-03': true,
  'TransferSecurityPolicy-FIPS-2020-06': false,
  'TransferSecurityPolicy-FIPS-2023-05': false,
  'TransferSecurityPolicy-FIPS-2024-01': false,
  'TransferSecurityPolicy-FIPS-2024-05': false,
  'TransferSecurityPolicy-FIPS-2025-03': true,
  'TransferSecurityPolicy-PQ-SSH-Experimental-2023-04': false,
  'TransferSecurityPolicy-PQ-SSH-FIPS-Experimental-2023-04': false,
  'TransferSecurityPolicy-Restricted-2018-11': false,
  'TransferSecurityPolicy-Restricted-2020-06': false,
};

/** Whether a policy offers ML-KEM for SSH; null for one that is newer than this list. The experimental ones had a draft. */
export function isPostQuantumTransfer(policy: string): boolean | null {
  return Object.hasOwn(POST_QUANTUM, policy) ? (POST_QUANTUM[policy] ?? null) : null;
}
