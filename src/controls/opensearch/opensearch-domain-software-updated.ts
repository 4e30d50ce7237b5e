import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-software-updated',
  title: 'OpenSearch domains run the newest service software',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Service software mends flaws around and in the engine, and an update that waits leaves them.',
  fix: 'Install the update now or in the off-peak window, and turn on automatic updates.',
  items: ['own.defaults'],
  aka: {
    prowler: ['opensearch_service_domains_updated_to_the_latest_service_software_version'],
    cloudsploit: ['opensearchUpgradeAvailable'],
    securityHub: ['Opensearch.10'],
  },
  kind: 'opensearch:domain',
  facts: ['updateAvailable'],
  judge({ facts }) {
    return facts.updateAvailable
      ? fail('An update of the service software waits to be installed; expected: none.')
      : pass('No update of the service software waits.');
  },
});
