import { judgeParameter } from '../../effective/parameter-in-force.ts';
import { control, to } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'rds-cluster-audit-logging',
  title: 'Aurora MySQL clusters write an audit log',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without the parameter the audit log stays empty, even where it is exported, and nobody can tell who read or changed what.',
  fix: 'Set server_audit_logging to 1 in a cluster parameter group of its own and choose what server_audit_events records.',
  items: ['monitor.central'],
  aka: { securityHub: ['RDS.45'] },
  kind: 'rds:cluster',
  facts: ['Engine', 'DBClusterParameterGroupName', 'parameterApplyStatus'],
  relations: { groups: to('rds:cluster-parameter-group', 'DBClusterParameterGroupName', ['parameters']) },
  judge({ facts }, { related: { groups } }) {
    if (!/^aurora(-mysql)?$/.test(facts.Engine))
      return notApplicable(`${facts.Engine} has no server_audit_logging.`);
    const [group] = groups;
    return judgeParameter({
      group: facts.DBClusterParameterGroupName,
      values: group?.found ? group.to.facts.parameters : null,
      parameter: 'server_audit_logging',
      isRight: (value) => /^(1|on)$/i.test(value),
      byDefault: '0',
      expected: '1',
      applyStatus: facts.parameterApplyStatus,
    });
  },
});
