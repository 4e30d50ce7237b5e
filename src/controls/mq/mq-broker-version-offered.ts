import { control, region } from '../../model/control.ts';
import { fail, manual, pass } from '../../model/verdict.ts';

export default control({
  id: 'mq-broker-version-offered',
  title: 'Amazon MQ brokers run a version that AWS still offers',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'AWS takes versions out of its offer when their support ends, and flaws that become public are not mended in them.',
  fix: 'Upgrade the broker to a version that Amazon MQ offers, first on a copy.',
  items: ['own.defaults'],
  aka: { cloudsploit: ['mqLatestEngineVersion'] },
  kind: 'mq:broker',
  facts: ['EngineType', 'EngineVersion'],
  relations: { region: region(['mqEngineVersions']) },
  judge({ facts: { EngineType, EngineVersion } }, { related }) {
    const offered = related.region.facts.mqEngineVersions[EngineType] ?? [];
    if (offered.length === 0)
      return manual(
        `Amazon MQ lists no versions of ${EngineType} here: see how long AWS supports ${EngineVersion}.`,
      );
    if (offered.some((version) => isOf(EngineVersion, version)))
      return pass(`Amazon MQ offers version ${EngineVersion} of ${EngineType}.`);
    return fail(
      `Amazon MQ offers version ${EngineVersion} of ${EngineType} no more; expected: one of ${offered.join(', ')}.`,
    );
  },
});

/** Newer versions are offered as `5.18`, and AWS sees to the patches; a broker may say which one it has. */
function isOf(version: string, offered: string): boolean {
  return version === offered || version.startsWith(`${offered}.`);
}
