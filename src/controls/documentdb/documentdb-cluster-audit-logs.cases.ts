import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const EXPORTED = {
  EnableCloudwatchLogsExports: ['audit'],
  DBClusterParameterGroupName: 'own',
  parameterApplyStatus: ['in-sync'],
};

function group(parameters: Readonly<Record<string, string | null>> | null): Neighbour {
  return { kind: 'documentdb:cluster-parameter-group', id: 'own', facts: { parameters } };
}

export default cases('documentdb-cluster-audit-logs', 'documentdb:cluster', [
  {
    name: 'written and exported',
    verdict: 'pass',
    facts: EXPORTED,
    others: [group({ audit_logs: 'enabled' })],
  },
  {
    name: 'not exported',
    verdict: 'fail',
    reason: /has nothing; expected also: audit/,
    facts: { ...EXPORTED, EnableCloudwatchLogsExports: [] },
    others: [group({ audit_logs: 'enabled' })],
  },
  {
    name: 'exported, but never written',
    verdict: 'fail',
    reason: /sets audit_logs to disabled/,
    facts: EXPORTED,
    others: [group({ audit_logs: 'disabled' })],
  },
  {
    name: 'exported, and left at the default',
    verdict: 'fail',
    reason: /default, which is disabled/,
    facts: EXPORTED,
    others: [group({ audit_logs: null })],
  },
  {
    name: 'waiting for a reboot',
    verdict: 'fail',
    reason: /pending-reboot/,
    facts: { ...EXPORTED, parameterApplyStatus: ['pending-reboot'] },
    others: [group({ audit_logs: 'enabled' })],
  },
  { name: 'AWS knows no such group', verdict: 'unknown', facts: EXPORTED, others: [group(null)] },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...EXPORTED, EnableCloudwatchLogsExports: denied('rds:DescribeDBClusters') },
  },
]);
