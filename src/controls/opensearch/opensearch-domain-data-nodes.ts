import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-data-nodes',
  title: 'OpenSearch domains survive the loss of a data node',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'With fewer than three data nodes, or all in one zone, one failure takes the domain, or part of its data, away.',
  fix: 'Use three data nodes or more, with zone awareness.',
  items: ['own.defaults'],
  aka: {
    prowler: ['opensearch_service_domains_fault_tolerant_data_nodes'],
    cloudsploit: ['opensearchZoneAwarenessEnabled'],
    securityHub: ['ES.6', 'Opensearch.6'],
  },
  kind: 'opensearch:domain',
  facts: ['ClusterConfig'],
  judge({
    facts: {
      ClusterConfig: { InstanceCount, ZoneAwarenessEnabled },
    },
  }) {
    const what = `${InstanceCount} data ${InstanceCount === 1 ? 'node' : 'nodes'}, zone awareness ${ZoneAwarenessEnabled ? 'on' : 'off'}`;
    return InstanceCount >= 3 && ZoneAwarenessEnabled
      ? pass(`The domain has ${what}.`)
      : fail(`The domain has ${what}; expected: 3 or more, and on.`);
  },
});
