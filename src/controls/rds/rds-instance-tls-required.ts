import { judgeTls } from '../../effective/database-tls.ts';
import { DATABASE_TLS_DEFAULTS } from '../../effective/dated/database-tls-defaults.ts';
import { control, to } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

/** Members of a cluster are ruled by the cluster's parameter group: `rds-cluster-tls-required` judges that. */
export default control({
  id: 'rds-instance-tls-required',
  title: 'RDS instances refuse connections without TLS',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Where plain connections are accepted, some client will use one, and its password and rows can be read on the way.',
  fix: 'Set rds.force_ssl (PostgreSQL, SQL Server) or require_secure_transport (MySQL, MariaDB) to 1 in a parameter group of its own.',
  items: ['https.databases'],
  aka: {
    prowler: ['rds_instance_transport_encrypted'],
    cloudsploit: ['rdsTransportEncryption'],
    securityHub: ['RDS.38', 'RDS.39', 'RDS.41', 'RDS.44'],
  },
  kind: 'rds:instance',
  facts: ['Engine', 'EngineVersion', 'DBClusterIdentifier', 'DBParameterGroups', 'parameterApplyStatus'],
  relations: { groups: to('rds:parameter-group', 'DBParameterGroups', ['parameters']) },
  dated: [DATABASE_TLS_DEFAULTS],
  judge({ facts }, { related: { groups } }) {
    const cluster = facts.DBClusterIdentifier;
    if (cluster !== null)
      return notApplicable(`A member of cluster ${cluster}, whose parameter group decides.`);
    const [group] = groups;
    return judgeTls({
      engine: facts.Engine,
      version: facts.EngineVersion,
      group: facts.DBParameterGroups[0] ?? 'none',
      values: group?.found ? group.to.facts.parameters : null,
      applyStatus: facts.parameterApplyStatus,
    });
  },
});
