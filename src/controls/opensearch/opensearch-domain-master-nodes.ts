import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-master-nodes',
  title: 'OpenSearch domains have three dedicated master nodes',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  severityNote: 'As for Elasticsearch, where Security Hub says medium: it is the same service.',
  why: 'Without masters of their own, data nodes under load lose the cluster’s thread, and it stands still or splits.',
  fix: 'Use three dedicated master nodes.',
  items: ['own.defaults'],
  aka: {
    prowler: ['opensearch_service_domains_fault_tolerant_master_nodes'],
    cloudsploit: ['opensearchDedicatedMasterEnabled'],
    securityHub: ['ES.7', 'Opensearch.11'],
  },
  kind: 'opensearch:domain',
  facts: ['ClusterConfig'],
  judge({
    facts: {
      ClusterConfig: { DedicatedMasterCount: count },
    },
  }) {
    return count >= 3
      ? pass(`The domain has ${count} dedicated master nodes.`)
      : fail(`The domain has ${count === 0 ? 'no' : count} dedicated master nodes; expected: 3 or more.`);
  },
});
