import { cases, denied } from '../case.ts';

export default cases('opensearch-domain-slow-logs', 'opensearch:domain', [
  { name: 'published', verdict: 'pass', facts: { publishedLogs: ['SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS'] } },
  {
    name: 'others',
    verdict: 'fail',
    reason: /publishes OTHER_LOGS; expected also: SEARCH_SLOW_LOGS/,
    facts: { publishedLogs: ['OTHER_LOGS'] },
  },
  { name: 'none', verdict: 'fail', reason: /publishes nothing/, facts: { publishedLogs: [] } },
  {
    name: 'of searches alone',
    verdict: 'fail',
    reason: /expected also: INDEX_SLOW_LOGS/,
    facts: { publishedLogs: ['SEARCH_SLOW_LOGS'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { publishedLogs: denied('es:DescribeDomains') } },
]);
