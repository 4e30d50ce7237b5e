import type { DatedData } from '../../model/dated.ts';
import type { TlsVersion } from './tls-policies.ts';

export const API_GATEWAY_TLS: DatedData = {
  about: 'security policies of API Gateway',
  asOf: '2026-11-01',
  sources: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html',
  ],
};

/** The oldest version that each security policy accepts. */
const OLDEST: Readonly<Record<string, TlsVersion>> = {
  TLS_1_0: 'TLS 1.0',
  TLS_1_2: 'TLS 1.2',
  SecurityPolicy_TLS12_2018_EDGE: 'TLS 1.2',
  SecurityPolicy_TLS12_PFS_2025_EDGE: 'TLS 1.2',
  SecurityPolicy_TLS13_1_2_2021_06: 'TLS 1.2',
  SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09: 'TLS 1.2',
  SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09: 'TLS 1.2',
  SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09: 'TLS 1.2',
  SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09: 'TLS 1.2',
  SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09: 'TLS 1.2',
  SecurityPolicy_TLS13_1_2_PQ_2025_09: 'TLS 1.2',
  SecurityPolicy_TLS13_1_3_2025_09: 'TLS 1.3',
  SecurityPolicy_TLS13_1_3_FIPS_2025_09: 'TLS 1.3',
  SecurityPolicy_TLS13_2025_EDGE: 'TLS 1.3',
};

/** The oldest version that clients may use; null for a security policy newer than this list. */
export function oldestOfApiGateway(policy: string): TlsVersion | null {
  return Object.hasOwn(OLDEST, policy) ? (OLDEST[policy] ?? null) : null;
}

/** Whether the policy offers a key exchange that quantum computers cannot break: AWS says so in its name. */
export function isPostQuantum(policy: string): boolean {
  return policy.split('_').includes('PQ');
}
