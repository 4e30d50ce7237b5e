import { judgeParameter } from '../../effective/parameter-in-force.ts';
import { control, to } from '../../model/control.ts';
import { fail } from '../../model/verdict.ts';

export default control({
  id: 'neptune-cluster-audit-logs',
  title: 'Neptune clusters send an audit log to CloudWatch Logs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without an audit log nobody can tell afterwards who signed in and what they asked for.',
  fix: 'Set neptune_enable_audit_log in a cluster parameter group of its own, and publish the audit log to CloudWatch Logs; each alone records nothing.',
  items: ['monitor.central'],
  aka: { prowler: ['neptune_cluster_integration_cloudwatch_logs'], securityHub: ['Neptune.2'] },
  kind: 'neptune:cluster',
  facts: ['EnableCloudwatchLogsExports', 'DBClusterParameterGroupName', 'parameterApplyStatus'],
  relations: { groups: to('neptune:cluster-parameter-group', 'DBClusterParameterGroupName', ['parameters']) },
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
      parameter: 'neptune_enable_audit_log',
      isRight: (value) => value === '1',
      byDefault: '0',
      expected: '1',
      applyStatus: facts.parameterApplyStatus,
    });
  },
});
