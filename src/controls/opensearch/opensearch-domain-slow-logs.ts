import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const NEEDED = ['SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS'] as const;

export default control({
  id: 'opensearch-domain-slow-logs',
  title: 'OpenSearch domains publish slow logs',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Without slow logs nobody sees which searches bring the domain down, be they mistakes or meant to.',
  fix: 'Publish SEARCH_SLOW_LOGS and INDEX_SLOW_LOGS to CloudWatch Logs and set thresholds on the indexes.',
  items: ['monitor.central'],
  aka: { prowler: ['opensearch_service_domains_cloudwatch_logging_enabled'] },
  kind: 'opensearch:domain',
  facts: ['publishedLogs'],
  judge({ facts: { publishedLogs } }) {
    const missing = NEEDED.filter((log) => !publishedLogs.includes(log));
    const now = publishedLogs.length === 0 ? 'nothing' : publishedLogs.join(', ');
    return missing.length === 0
      ? pass(`The domain publishes ${now}.`)
      : fail(`The domain publishes ${now}; expected also: ${missing.join(', ')}.`);
  },
});
