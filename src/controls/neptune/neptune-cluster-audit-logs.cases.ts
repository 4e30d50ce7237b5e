import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const EXPORTED = {
  EnableCloudwatchLogsExports: ['audit'],
  DBClusterParameterGroupName: 'own',
  parameterApplyStatus: ['in-sync'],
};

function group(parameters: Readonly<Record<string, string | null>> | null): Neighbour {
  return { kind: 'neptune:cluster-parameter-group', id: 'own', facts: { parameters } };
}

export default cases('neptune-cluster-audit-logs', 'neptune:cluster', [
  {
    name: 'written and exported',
    verdict: 'pass',
    facts: EXPORTED,
    others: [group({ neptune_enable_audit_log: '1' })],
  },
  {
    name: 'not exported',
    verdict: 'fail',
    reason: /has nothing; expected also: audit/,
    facts: { ...EXPORTED, EnableCloudwatchLogsExports: [] },
    others: [group({ neptune_enable_audit_log: '1' })],
  },
  {
    name: 'exported, but never written',
    verdict: 'fail',
    reason: /sets neptune_enable_audit_log to 0/,
    facts: EXPORTED,
    others: [group({ neptune_enable_audit_log: '0' })],
  },
  {
    name: 'exported, and left at the default',
    verdict: 'fail',
    reason: /default, which is 0/,
    facts: EXPORTED,
    others: [group({ neptune_enable_audit_log: null })],
  },
  {
    name: 'waiting for a reboot',
    verdict: 'fail',
    reason: /pending-reboot/,
    facts: { ...EXPORTED, parameterApplyStatus: ['pending-reboot'] },
    others: [group({ neptune_enable_audit_log: '1' })],
  },
  { name: 'AWS knows no such group', verdict: 'unknown', facts: EXPORTED, others: [group(null)] },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...EXPORTED, EnableCloudwatchLogsExports: denied('rds:DescribeDBClusters') },
  },
]);
