import { OPENSEARCH_TLS, oldestOfSearch } from '../../effective/dated/opensearch-tls.ts';
import { isOlder } from '../../effective/dated/tls-policies.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-tls-version',
  title: 'OpenSearch domains accept TLS 1.2 and newer only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'TLS 1.0 and 1.1 have known weaknesses by which a connection can be read or forced down.',
  fix: 'Set the TLS security policy to Policy-Min-TLS-1-2-PFS-2023-10.',
  items: ['https.endpoints'],
  aka: { cloudsploit: ['opensearchTlsVersion'], securityHub: ['ES.8', 'Opensearch.8'] },
  kind: 'opensearch:domain',
  facts: ['DomainEndpointOptions'],
  dated: [OPENSEARCH_TLS],
  judge({
    facts: {
      DomainEndpointOptions: { TLSSecurityPolicy: policy },
    },
  }) {
    const oldest = oldestOfSearch(policy);
    if (oldest === null) {
      const detail = `the TLS policy ${policy} is not in this program's list`;
      return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
    }
    return isOlder(oldest, 'TLS 1.2')
      ? fail(`${policy} accepts ${oldest}; expected: TLS 1.2 or newer.`)
      : pass(`${policy} accepts ${oldest} and newer.`);
  },
});
