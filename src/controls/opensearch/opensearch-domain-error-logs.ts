import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const NEEDED = ['ES_APPLICATION_LOGS'] as const;

export default control({
  id: 'opensearch-domain-error-logs',
  title: 'OpenSearch domains publish error logs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Failed requests and broken indexes stay in the nodes and go with them, and so does what an attack left behind.',
  fix: 'Publish ES_APPLICATION_LOGS to CloudWatch Logs.',
  items: ['monitor.central'],
  aka: { cloudsploit: ['opensearchLoggingEnabled'], securityHub: ['ES.4', 'Opensearch.4'] },
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
