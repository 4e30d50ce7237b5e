import { cases, denied } from '../case.ts';

const CLUSTER = { InstanceCount: 3, ZoneAwarenessEnabled: true, DedicatedMasterCount: 3 };

export default cases('opensearch-domain-master-nodes', 'opensearch:domain', [
  { name: 'three', verdict: 'pass', facts: { ClusterConfig: CLUSTER } },
  { name: 'two', verdict: 'fail', facts: { ClusterConfig: { ...CLUSTER, DedicatedMasterCount: 2 } } },
  {
    name: 'none',
    verdict: 'fail',
    reason: /no dedicated/,
    facts: { ClusterConfig: { ...CLUSTER, DedicatedMasterCount: 0 } },
  },
  { name: 'denied', verdict: 'unknown', facts: { ClusterConfig: denied('es:DescribeDomains') } },
]);
