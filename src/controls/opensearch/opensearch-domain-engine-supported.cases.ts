import { cases, denied } from '../case.ts';

export default cases('opensearch-domain-engine-supported', 'opensearch:domain', [
  { name: 'in support', verdict: 'pass', facts: { EngineVersion: 'OpenSearch_2.19' } },
  { name: 'without an end', verdict: 'pass', facts: { EngineVersion: 'OpenSearch_3.1' } },
  {
    name: 'out of support',
    verdict: 'fail',
    reason: /OpenSearch 2\.9 ended on 2025-11-07/,
    facts: { EngineVersion: 'OpenSearch_2.9' },
  },
  { name: 'Elasticsearch', verdict: 'fail', facts: { EngineVersion: 'Elasticsearch_7.1' } },
  {
    name: 'a version that the list does not have',
    verdict: 'manual',
    facts: { EngineVersion: 'OpenSearch_9.9' },
  },
  { name: 'denied', verdict: 'unknown', facts: { EngineVersion: denied('es:DescribeDomains') } },
]);
