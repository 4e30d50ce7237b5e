import { cases, denied } from '../case.ts';

export default cases('kafka-cluster-client-tls', 'kafka:cluster', [
  { name: 'TLS', verdict: 'pass', facts: { ClientBroker: 'TLS' } },
  { name: 'both', verdict: 'fail', reason: /TLS_PLAINTEXT/, facts: { ClientBroker: 'TLS_PLAINTEXT' } },
  { name: 'plain', verdict: 'fail', facts: { ClientBroker: 'PLAINTEXT' } },
  { name: 'serverless', verdict: 'pass', reason: /serverless/, facts: { ClientBroker: null } },
  { name: 'denied', verdict: 'unknown', facts: { ClientBroker: denied('kafka:ListClustersV2') } },
]);
