import type { DatedData } from '../../model/dated.ts';
import type { TlsVersion } from './tls-policies.ts';

export const OPENSEARCH_TLS: DatedData = {
  about: 'TLS policies of OpenSearch domains',
  asOf: '2026-11-01',
  sources: [
    'https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html',
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
  ],
};

const POLICIES: Readonly<Record<string, TlsVersion>> = {
  'Policy-Min-TLS-1-0-2019-07': 'TLS 1.0',
  'Policy-Min-TLS-1-2-2019-07': 'TLS 1.2',
  'Policy-Min-TLS-1-2-PFS-2023-10': 'TLS 1.2',
  'Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08': 'TLS 1.2',
};

/** The oldest version that clients may use; null for a policy newer than this list. */
export function oldestOfSearch(policy: string): TlsVersion | null {
  return Object.hasOwn(POLICIES, policy) ? (POLICIES[policy] ?? null) : null;
}
