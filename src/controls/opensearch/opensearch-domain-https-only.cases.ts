import { cases, denied } from '../case.ts';

export default cases('opensearch-domain-https-only', 'opensearch:domain', [
  {
    name: 'HTTPS only',
    verdict: 'pass',
    facts: { DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-2019-07' } },
  },
  {
    name: 'plain HTTP too',
    verdict: 'fail',
    facts: {
      DomainEndpointOptions: { EnforceHTTPS: false, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-2019-07' },
    },
  },
  { name: 'denied', verdict: 'unknown', facts: { DomainEndpointOptions: denied('es:DescribeDomains') } },
]);
