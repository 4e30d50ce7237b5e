import { cases, denied } from '../case.ts';

export default cases('opensearch-domain-error-logs', 'opensearch:domain', [
  { name: 'published', verdict: 'pass', facts: { publishedLogs: ['ES_APPLICATION_LOGS'] } },
  {
    name: 'others',
    verdict: 'fail',
    reason: /publishes OTHER_LOGS; expected also: ES_APPLICATION_LOGS/,
    facts: { publishedLogs: ['OTHER_LOGS'] },
  },
  { name: 'none', verdict: 'fail', reason: /publishes nothing/, facts: { publishedLogs: [] } },
  { name: 'denied', verdict: 'unknown', facts: { publishedLogs: denied('es:DescribeDomains') } },
]);
