import { judgeParameter } from '../../effective/parameter-in-force.ts';
import { control, to } from '../../model/control.ts';
import { fail } from '../../model/verdict.ts';

export default control({
  id: 'documentdb-cluster-audit-logs',
  title: 'DocumentDB clusters send an audit log to CloudWatch Logs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without an audit log nobody can tell afterwards who signed in and what they asked for.',
  fix: 'Set audit_logs in a cluster parameter group of its own, and publish the audit log to CloudWatch Logs; each alone records nothing.',
  items: ['monitor.central'],
  aka: {
    prowler: ['documentdb_cluster_cloudwatch_log_export'],
    cloudsploit: ['docdbAuditLoggingEnabled'],
    securityHub: ['DocumentDB.4'],
  },
  kind: 'documentdb:cluster',
  facts: ['EnableCloudwatchLogsExports', 'DBClusterParameterGroupName', 'parameterApplyStatus'],
  relations: {
    groups: to('documentdb:cluster-parameter-group', 'DBClusterParameterGroupName', ['parameters']),
  },
  judge({ facts }, { related: { groups } }) {
    const { EnableCloudwatchLogsExports: exported, DBClusterParameterGroupName: name } = facts;
    if (!exported.includes('audit')) {
      return fail(
        `EnableCloudwatchLogsExports has ${exported.join(', ') || 'nothing'}; expected also: audit.`,
      );
    }
    const [group] = groups;
    return judgeParameter({
      group: name,
      values: group?.found ? group.to.facts.parameters : null,
      parameter: 'audit_logs',
      isRight: (value) => !['disabled', 'none'].includes(value),
      byDefault: 'disabled',
      expected: 'enabled, or the kinds of events to record',
      applyStatus: facts.parameterApplyStatus,
    });
  },
});
