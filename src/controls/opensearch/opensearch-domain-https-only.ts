import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-https-only',
  title: 'OpenSearch domains refuse plain HTTP',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Over plain HTTP, documents and passwords can be read on the way.',
  fix: 'Turn on EnforceHTTPS.',
  items: ['https.endpoints'],
  aka: {
    prowler: ['opensearch_service_domains_https_communications_enforced'],
    cloudsploit: ['opensearchHttpsOnly'],
  },
  kind: 'opensearch:domain',
  facts: ['DomainEndpointOptions'],
  judge({ facts: { DomainEndpointOptions: options } }) {
    return options.EnforceHTTPS
      ? pass('EnforceHTTPS is true.')
      : fail('EnforceHTTPS is false; expected: true.');
  },
});
