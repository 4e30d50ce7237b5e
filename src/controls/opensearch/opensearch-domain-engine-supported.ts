import { SEARCH_ENGINES, searchSupport } from '../../effective/dated/search-engines.ts';
import { judgeSupport } from '../../effective/engine-support.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'opensearch-domain-engine-supported',
  title: 'OpenSearch domains run a version in support',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'After the end of support, flaws that become public are mended late or never.',
  fix: 'Upgrade the domain to a version in support, first on a copy.',
  items: ['own.defaults'],
  aka: { cloudsploit: ['opensearchVersion'] },
  kind: 'opensearch:domain',
  facts: ['EngineVersion'],
  dated: [SEARCH_ENGINES],
  judge({ facts: { EngineVersion } }, { now }) {
    return judgeSupport(EngineVersion.replace('_', ' '), searchSupport(EngineVersion), SEARCH_ENGINES, now);
  },
});
