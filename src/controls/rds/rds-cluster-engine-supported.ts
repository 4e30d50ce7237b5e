import { DATABASE_ENGINES, databaseSupport } from '../../effective/dated/database-engines.ts';
import { judgeSupport } from '../../effective/engine-support.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'rds-cluster-engine-supported',
  title: 'DB clusters run a version in support',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'After the end of support, flaws that become public are mended late or never.',
  fix: 'Upgrade the cluster to a major version in support, first on a copy.',
  items: ['own.defaults'],
  aka: {
    prowler: ['rds_instance_deprecated_engine_version', 'rds_instance_extended_support'],
    securityHub: ['RDS.51'],
  },
  kind: 'rds:cluster',
  facts: ['Engine', 'EngineVersion'],
  dated: [DATABASE_ENGINES],
  judge({ facts }, { now }) {
    const { Engine, EngineVersion } = facts;
    return judgeSupport(
      `${Engine} ${EngineVersion}`,
      databaseSupport(Engine, EngineVersion),
      DATABASE_ENGINES,
      now,
    );
  },
});
