import type { Judgement } from '../../model/verdict.ts';
import { control, to } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

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
    const { Engine, DBClusterParameterGroupName: name, parameterApplyStatus } = facts;
    if (!/^aurora(-mysql)?$/.test(Engine)) return notApplicable(`${Engine} has no server_audit_logging.`);
    const [group] = groups;
    const values = group?.found ? group.to.facts.parameters : null;
    if (values === null) return gone(name);
    const value = values['server_audit_logging'] ?? null;
    if (value === null) {
      return fail(
        `Parameter group ${name} leaves server_audit_logging at its default, which is off; expected: 1.`,
      );
    }
    if (!/^(1|on)$/i.test(value))
      return fail(`Parameter group ${name} sets server_audit_logging to ${value}; expected: 1.`);
    const pending = parameterApplyStatus.find((status) => status !== 'in-sync');
    if (pending === undefined) return pass(`Parameter group ${name} sets server_audit_logging to ${value}.`);
    return fail(
      `Parameter group ${name} sets server_audit_logging to ${value}, but its state is ${pending}; expected: in-sync.`,
    );
  },
});

function gone(name: string): Judgement {
  const detail = `AWS knows no parameter group ${name}`;
  return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'vanished', detail } };
}
