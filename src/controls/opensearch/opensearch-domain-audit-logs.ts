import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const NEEDED = ['AUDIT_LOGS'] as const;

export default control({
  id: 'opensearch-domain-audit-logs',
  title: 'OpenSearch domains publish audit logs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without audit logs nobody can tell afterwards who signed in, searched and changed what.',
  fix: 'Publish AUDIT_LOGS to CloudWatch Logs and turn auditing on in the dashboards.',
  items: ['monitor.central'],
  aka: {
    prowler: ['opensearch_service_domains_audit_logging_enabled'],
    cloudsploit: ['opensearchEnableAuditLogs'],
    securityHub: ['ES.5', 'Opensearch.5'],
  },
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
