import { DATABASE_ENGINES, databaseSupport } from '../../effective/dated/database-engines.ts';
import { judgeSupport } from '../../effective/engine-support.ts';
import { control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-engine-supported',
  title: 'RDS instances run a version in support',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'After the end of support, flaws that become public are mended late or never.',
  fix: 'Upgrade the instance to a major version in support, first on a copy.',
  items: ['own.defaults'],
  aka: {
    prowler: ['rds_instance_deprecated_engine_version', 'rds_instance_extended_support'],
    cloudsploit: ['mysqlVulnerabilityCheck'],
  },
  kind: 'rds:instance',
  facts: ['Engine', 'EngineVersion', 'DBClusterIdentifier'],
  dated: [DATABASE_ENGINES],
  judge({ facts }, { now }) {
    if (facts.DBClusterIdentifier !== null) {
      return notApplicable(`A member of cluster ${facts.DBClusterIdentifier}, whose setting decides.`);
    }
    const { Engine, EngineVersion } = facts;
    return judgeSupport(
      `${Engine} ${EngineVersion}`,
      databaseSupport(Engine, EngineVersion),
      DATABASE_ENGINES,
      now,
    );
  },
});
