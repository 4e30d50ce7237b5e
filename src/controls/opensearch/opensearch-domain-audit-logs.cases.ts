import { cases, denied } from '../case.ts';

export default cases('opensearch-domain-audit-logs', 'opensearch:domain', [
  { name: 'published', verdict: 'pass', facts: { publishedLogs: ['AUDIT_LOGS'] } },
  {
    name: 'others',
    verdict: 'fail',
    reason: /publishes OTHER_LOGS; expected also: AUDIT_LOGS/,
    facts: { publishedLogs: ['OTHER_LOGS'] },
  },
  { name: 'none', verdict: 'fail', reason: /publishes nothing/, facts: { publishedLogs: [] } },
  { name: 'denied', verdict: 'unknown', facts: { publishedLogs: denied('es:DescribeDomains') } },
]);
