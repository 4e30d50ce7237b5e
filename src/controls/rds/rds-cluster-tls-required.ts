import { judgeTls } from '../../effective/database-tls.ts';
import { DATABASE_TLS_DEFAULTS } from '../../effective/dated/database-tls-defaults.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'rds-cluster-tls-required',
  title: 'Aurora and Multi-AZ DB clusters refuse connections without TLS',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Where plain connections are accepted, some client will use one, and its password and rows can be read on the way.',
  fix: 'Set rds.force_ssl (PostgreSQL) or require_secure_transport (MySQL) to 1 in a cluster parameter group of its own.',
  items: ['https.databases'],
  aka: { prowler: ['rds_instance_transport_encrypted'] },
  kind: 'rds:cluster',
  facts: ['Engine', 'EngineVersion', 'DBClusterParameterGroupName', 'parameterApplyStatus'],
  relations: {
    groups: to('rds:cluster-parameter-group', 'DBClusterParameterGroupName', ['parameters']),
  },
  dated: [DATABASE_TLS_DEFAULTS],
  judge({ facts }, { related: { groups } }) {
    const [group] = groups;
    return judgeTls({
      engine: facts.Engine,
      version: facts.EngineVersion,
      group: facts.DBClusterParameterGroupName,
      values: group?.found ? group.to.facts.parameters : null,
      applyStatus: facts.parameterApplyStatus,
    });
  },
});
