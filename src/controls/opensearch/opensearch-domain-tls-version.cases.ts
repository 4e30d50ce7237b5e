import { cases, denied } from '../case.ts';

export default cases('opensearch-domain-tls-version', 'opensearch:domain', [
  {
    name: 'TLS 1.2',
    verdict: 'pass',
    facts: { DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-2019-07' } },
  },
  {
    name: 'with forward secrecy',
    verdict: 'pass',
    facts: {
      DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
    },
  },
  {
    name: 'TLS 1.0',
    verdict: 'fail',
    facts: { DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-0-2019-07' } },
  },
  {
    name: 'a policy that is new',
    verdict: 'unknown',
    facts: { DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-4-2031-01' } },
  },
  { name: 'denied', verdict: 'unknown', facts: { DomainEndpointOptions: denied('es:DescribeDomains') } },
]);
