import { cases, denied } from '../case.ts';

const CLUSTER = { InstanceCount: 3, ZoneAwarenessEnabled: true, DedicatedMasterCount: 3 };

export default cases('opensearch-domain-data-nodes', 'opensearch:domain', [
  { name: 'three in several zones', verdict: 'pass', facts: { ClusterConfig: CLUSTER } },
  {
    name: 'two',
    verdict: 'fail',
    reason: /2 data nodes, zone awareness on/,
    facts: { ClusterConfig: { ...CLUSTER, InstanceCount: 2 } },
  },
  {
    name: 'three in one zone',
    verdict: 'fail',
    facts: { ClusterConfig: { ...CLUSTER, ZoneAwarenessEnabled: false } },
  },
  { name: 'denied', verdict: 'unknown', facts: { ClusterConfig: denied('es:DescribeDomains') } },
]);
