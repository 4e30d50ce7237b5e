import { CACHE_ENGINES, redisSupport } from '../../effective/dated/cache-engines.ts';
import { judgeSupport } from '../../effective/engine-support.ts';
import { control } from '../../model/control.ts';
import { notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-replication-group-engine-supported',
  title: 'Redis caches run a version in support',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'After the end of support, flaws that become public are mended late or never.',
  fix: 'Upgrade to Valkey or to a version of Redis OSS in support, first on a copy.',
  items: ['own.defaults'],
  aka: { cloudsploit: ['redisEngineVersions'] },
  kind: 'elasticache:replication-group',
  facts: ['Engine', 'EngineVersion'],
  dated: [CACHE_ENGINES],
  judge({ facts: { Engine, EngineVersion } }, { now }) {
    if (EngineVersion === null) return notApplicable('The cache has no nodes yet.');
    if (Engine !== 'redis')
      return pass(`AWS supports every version of ${Engine} that it offers, ${EngineVersion} included.`);
    return judgeSupport(`Redis OSS ${EngineVersion}`, redisSupport(EngineVersion), CACHE_ENGINES, now);
  },
});
