import { cases, denied } from '../case.ts';

export default cases('dax-cluster-tls-required', 'dax:cluster', [
  { name: 'TLS', verdict: 'pass', facts: { ClusterEndpointEncryptionType: 'TLS' } },
  { name: 'none', verdict: 'fail', facts: { ClusterEndpointEncryptionType: 'NONE' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ClusterEndpointEncryptionType: denied('dax:DescribeClusters') },
  },
]);
