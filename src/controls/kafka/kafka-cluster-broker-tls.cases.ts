import { cases, denied } from '../case.ts';

export default cases('kafka-cluster-broker-tls', 'kafka:cluster', [
  { name: 'TLS', verdict: 'pass', facts: { InCluster: true } },
  { name: 'plain', verdict: 'fail', facts: { InCluster: false } },
  { name: 'serverless', verdict: 'pass', reason: /serverless/, facts: { InCluster: null } },
  { name: 'denied', verdict: 'unknown', facts: { InCluster: denied('kafka:ListClustersV2') } },
]);
